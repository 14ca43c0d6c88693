import { followReading } from "./ts/contents";
import { wireCopying } from "./ts/copy";
import { countAnew } from "./ts/days";
import { turnPages } from "./ts/keys";
import { rememberScheme, wireSchemeSwitch } from "./ts/scheme";
import { showHere } from "./ts/zone";

rememberScheme(); // before anything is painted
document.addEventListener("DOMContentLoaded", () => {
  wireSchemeSwitch();
  countAnew();
  showHere();
  wireCopying();
  followReading();
  turnPages();
});
