// Each kind of page, on phones, a tablet and a desk and in both schemes: nothing
// is wider than the window, nothing shuts anybody out, and the browser does not
// complain. A window of 320 pixels is what 400 % zoom leaves of one of 1280.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findings, overflow } from "./accessible.mjs";
import { artifact, at, kinds, read } from "./reader.mjs";

const widths = [320, 412, 768, 1440];

// The schemes differ in colours and in nothing else: see tokens.css.
const colours = ["color-contrast", "link-in-text-block"];
const schemes = { light: undefined, dark: { type: "rule", values: colours } };

describe("each kind of page", { concurrency: 2 }, () => {
  for (const [layout, path] of kinds) {
    if (layout === "redirect") continue; // never stands still; see places.mjs
    it(layout, () => read(at(path), {}, async (page) => {
      const wrong = [];
      for (const [colorScheme, rules] of Object.entries(schemes)) {
        await page.emulateMedia({ colorScheme });
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          for (const w of [...await overflow(page), ...await findings(page, rules)]) wrong.push(`${colorScheme} ${width}: ${w}`);
          await page.screenshot({ path: artifact(layout, width, `${colorScheme}.png`), fullPage: true });
        }
      }
      assert.deepEqual(wrong, []);
    }));
  }
});
