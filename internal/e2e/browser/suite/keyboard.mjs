// Walks with nothing but a keyboard. What a page lets its reader do beyond
// that has a file of its own in this folder, named in all.mjs.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { at, kinds, read } from "./reader.mjs";

/** What has the focus, and whether its reader can see that. */
const focused = (page) => page.evaluate(() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const s = getComputedStyle(e);
  const box = e.getBoundingClientRect();
  const across = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
  const down = Math.min(Math.max(box.top + Math.min(box.height, innerHeight) / 2, 0), innerHeight - 1);
  return {
    what: `${e.localName}.${e.className} ${(e.textContent || e.getAttribute("aria-label") || "").trim().slice(0, 40)}`,
    outlined: s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 2,
    inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0,
    covered: !document.elementsFromPoint(across, down).some((x) => e.contains(x) || x.contains(e)),
    inMain: Boolean(e.closest("main")),
  };
});

/** Kinds that are laid out most unlike themselves on a phone. */
const narrow = ["home", "release", "releases", "meeting", "actions"];

describe("keyboard", { concurrency: 2 }, () => {
  it("the skip link comes first and leads past the menu", () => read(at("/releases/acropolis/"), {}, async (page) => {
    await page.keyboard.press("Tab");
    const first = await focused(page);
    assert.match(first.what, /^a\.skip /);
    assert.ok(first.inside && first.outlined, "the skip link cannot be seen");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const next = await focused(page);
    assert.ok(next.inMain, `after the skip link ${next.what} has the focus`);
  }));

  for (const [layout, path] of kinds) {
    if (["redirect", "404"].includes(layout)) continue;
    for (const width of narrow.includes(layout) ? [320, 1440] : [1440]) {
      // Pages scroll to the focus at once for those who want less motion.
      it(`the focus is seen all the way through: ${layout} at ${width}`, () => read(at(path), { viewport: { width, height: 700 }, reducedMotion: "reduce" }, async (page) => {
        const wrong = [];
        let steps = 0;
        for (; steps < 40; steps++) {
          await page.keyboard.press("Tab");
          const f = await focused(page);
          if (!f) break;
          if (!f.outlined || !f.inside || f.covered) wrong.push(f);
        }
        assert.ok(steps > 5, `only ${steps} steps`);
        assert.deepEqual(wrong, []);
      }));
    }
  }

  it("the scheme switch is remembered from page to page", () => read(at("/"), { colorScheme: "light" }, async (page) => {
    const scheme = () => page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await page.locator("[data-scheme-switch]").focus();
    await page.keyboard.press("Enter");
    assert.equal(await scheme(), "dark");
    const dark = await ground();
    assert.notEqual(dark, light);
    await page.goto(at("/releases/"));
    assert.equal(await ground(), dark, "the choice is forgotten on the next page");
    await page.locator("[data-scheme-switch]").focus();
    await page.keyboard.press("Space");
    assert.equal(await ground(), light);
    await page.reload();
    assert.equal(await ground(), light, "the choice is forgotten");
  }));

  it("links in the menu work by Enter and say where the reader is", () => read(at("/"), {}, async (page) => {
    await page.locator("header.top nav a").first().focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(at("/releases/"));
    assert.equal(await page.locator("header.top nav [aria-current]").count(), 1);
  }));
});
