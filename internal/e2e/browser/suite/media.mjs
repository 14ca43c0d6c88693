// Readers who set their system up otherwise: forced colours, less motion, paper.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { overflow } from "./accessible.mjs";
import { artifact, at, kinds, read } from "./reader.mjs";

const standing = kinds.filter(([layout]) => layout !== "redirect");

describe("forced colours", { concurrency: 2 }, () => {
  for (const [layout, path] of standing) {
    it(layout, () => read(at(path), { forcedColors: "active", colorScheme: "dark" }, async (page) => {
      // What is drawn must stand out from the ground in the few colours left.
      const lost = await page.evaluate(() => {
        const ground = getComputedStyle(document.body).backgroundColor;
        const shown = (paint) => paint !== "none" && paint !== ground && paint !== "rgba(0, 0, 0, 0)";
        return [...document.querySelectorAll("svg :is(path, circle, rect, line, polygon, polyline, text)")]
          .filter((e) => !e.closest("defs, clipPath"))
          // Signs stand on a mark; weekends and frames are shades of the ground.
          .filter((e) => !["sign", "we", "frame"].some((c) => e.classList.contains(c)))
          .filter((e) => {
            const s = getComputedStyle(e);
            return s.display !== "none" && s.visibility !== "hidden" && !shown(s.fill) && !shown(s.stroke);
          })
          .map((e) => e.outerHTML.slice(0, 120));
      });
      assert.deepEqual(lost, [], "drawn in the colour of the ground");
      assert.deepEqual(await overflow(page), []);
      await page.screenshot({ path: artifact(layout, "forced-colours.png"), fullPage: true });
    }));
  }
});

describe("less motion", () => {
  it("nothing moves", () => read(at("/"), { reducedMotion: "reduce" }, async (page) => {
    for (const [, path] of standing) {
      if (path === "/404.html") continue;
      await page.goto(at(path));
      const moving = await page.evaluate(() => {
        const list = document.getAnimations().map((a) => `animation of ${a.effect?.target?.className}`);
        for (const e of document.querySelectorAll("*")) {
          const s = getComputedStyle(e);
          const lasts = s.transitionDuration.split(",").some((d) => parseFloat(d) > 0.001);
          if (lasts || s.scrollBehavior === "smooth") list.push(`${e.localName}.${e.className} ${s.transitionDuration} ${s.scrollBehavior}`);
        }
        return list;
      });
      assert.deepEqual(moving, [], path);
    }
  }));
});

describe("paper", { concurrency: 2 }, () => {
  for (const [layout, path] of standing) {
    it(layout, () => read(at(path), { colorScheme: "dark", viewport: { width: 720, height: 1000 } }, async (page) => {
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      assert.deepEqual(await overflow(page), []);
      const paper = await page.evaluate(() => {
        const style = getComputedStyle(document.body);
        const shown = (selector) => [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility()).map((e) => e.outerHTML.slice(0, 80));
        return { ground: style.backgroundColor, ink: style.color, controls: shown("button, input, select, header.top nav, .skip, .anchor"), title: shown("h1").length };
      });
      assert.equal(paper.ground, "rgb(255, 255, 255)");
      const [r, g, b] = paper.ink.match(/\d+/g).map(Number);
      assert.ok(r + g + b < 240, `ink is ${paper.ink}`);
      assert.deepEqual(paper.controls, [], "nobody can click on paper");
      assert.equal(paper.title, 1);
      await page.pdf({ path: artifact(layout, "paper.pdf"), format: "A4" });
    }));
  }
});
