// Without JavaScript everything can be read, and the scheme follows the system.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { artifact, at, kinds, read } from "./reader.mjs";

/** The texts that cannot be seen in a window of that width. */
async function unseen(page, width) {
  await page.setViewportSize({ width, height: 900 });
  return page.evaluate(() => {
    const lost = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let n = walk.nextNode(); n; n = walk.nextNode()) {
      const e = n.parentElement;
      if (!n.data.trim() || e.closest("script, style, template, noscript, svg, option, datalist")) continue;
      // A form or a button that needs a script may wait for it, unseen.
      if (e.closest("[hidden]") && e.closest("button, form, label, dialog, [role=search], [role=status]")) continue;
      if (e.closest("details:not([open])") && !e.closest("summary")) continue;
      const range = document.createRange();
      range.selectNode(n);
      if (range.getClientRects().length === 0) lost.push(`${e.localName}.${e.className}: ${n.data.trim().slice(0, 60)}`);
    }
    return lost;
  });
}

describe("without scripts", { concurrency: 2 }, () => {
  for (const [layout, path] of kinds) {
    if (layout === "redirect") continue;
    it(layout, () => read(at(path), { javaScriptEnabled: false }, async (page) => {
      // Some of it has one form for a phone and one for a desk.
      const phone = await unseen(page, 320);
      const hidden = (await unseen(page, 1440)).filter((text) => phone.includes(text));
      assert.deepEqual(hidden, []);
      // What does nothing without a script is not shown, but as a sample.
      if (layout !== "style") assert.equal(await page.locator("button:visible").count(), 0, "a button that does nothing");
      await page.screenshot({ path: artifact(layout, "without-scripts.png"), fullPage: true });
    }));
  }

  it("the scheme follows the system", async () => {
    const grounds = new Set();
    for (const colorScheme of ["light", "dark"]) {
      await read(at("/"), { javaScriptEnabled: false, colorScheme }, async (page) => {
        grounds.add(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
      });
    }
    assert.equal(grounds.size, 2);
  });
});
