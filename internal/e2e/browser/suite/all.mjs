// Every script of the suite, in one process and with one browser, in the order
// in which they run. What is slow to measure and wants the machine for itself
// comes last.
import { after } from "node:test";
import { browser } from "./reader.mjs";
import "./kinds.mjs";
import "./media.mjs";
import "./keyboard.mjs";
import "./without-scripts.mjs";
import "./places.mjs";
import "./search.mjs";
import "./scripts.mjs";
import "./lighthouse.mjs";

after(() => browser.close());
