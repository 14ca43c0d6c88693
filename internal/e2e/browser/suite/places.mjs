// The same pages elsewhere: from the disk, below a path with the policy in the
// pages, and where one of them has moved to.
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { at, kinds, read, settings } from "./reader.mjs";

const onDisk = (path) => pathToFileURL(settings.disk + (path.endsWith("/") ? `${path}index.html` : path)).href;
const below = (path) => settings.below + path.slice(1);

/** Styles, scripts and pictures have arrived. */
async function complete(page) {
  const found = await page.evaluate(() => ({
    style: getComputedStyle(document.documentElement).getPropertyValue("--paper") !== "",
    script: document.querySelector("[data-scheme-switch]")?.checkVisibility() ?? false,
    pictures: [...document.images].filter((i) => i.naturalWidth === 0).map((i) => i.src),
  }));
  assert.deepEqual(found, { style: true, script: true, pictures: [] });
}

const links = (page) => page.evaluate(() => [...document.querySelectorAll("[href], [src]")].map((e) => new URL(e.getAttribute("href") ?? e.getAttribute("src"), document.baseURI).href));

describe("from the disk", { concurrency: 2 }, () => {
  for (const [layout, path] of kinds) {
    if (layout === "redirect") continue;
    it(layout, () => read(onDisk(path), {}, async (page) => {
      await complete(page);
      const files = (await links(page)).map((href) => new URL(href)).filter((u) => u.protocol === "file:");
      assert.ok(files.length > 5);
      const lost = files.filter((u) => u.pathname.endsWith("/") || !existsSync(fileURLToPath(new URL(u.pathname, u)))).map(String);
      assert.deepEqual(lost, [], "links to files that are not there");
    }));
  }

  it("a click leads on, the scheme is kept, and a page that moved leads to its place", () => read(onDisk("/"), { colorScheme: "light" }, async (page) => {
    await page.locator("[data-scheme-switch]").click();
    await page.locator("header.top nav a").first().click();
    await page.waitForURL(onDisk("/releases/"));
    assert.equal(await page.evaluate(() => document.documentElement.dataset.scheme), "dark");
    await page.goto(onDisk(settings.kinds.redirect.path));
    await page.waitForURL(onDisk("/guides/moved-here/"));
  }));
});

describe("below a path, with the policy in the pages", { concurrency: 2 }, () => {
  for (const [layout, path] of kinds) {
    if (layout === "redirect") continue;
    it(layout, () => read(below(path), {}, async (page) => {
      assert.equal(await page.locator("meta[http-equiv=Content-Security-Policy]").count(), 1);
      await complete(page);
      const outside = (await links(page)).filter((href) => new URL(href).origin === new URL(settings.below).origin && !href.startsWith(settings.below));
      assert.deepEqual(outside, []);
    }));
  }

  it("a click stays below", () => read(below("/"), {}, async (page) => {
    await page.locator("header.top nav a").first().click();
    await page.waitForURL(below("/releases/"));
  }));
});

describe("at the root", () => {
  it("a page that moved leads to its place", () => read(at("/guides/moved-here/"), {}, async (page) => {
    await page.goto(at(settings.kinds.redirect.path));
    await page.waitForURL(at("/guides/moved-here/"));
  }));

  it("the policy is in force: a foreign script does not run", async () => {
    await assert.rejects(read(at("/"), {}, async (page) => {
      await page.evaluate(() => {
        const s = document.createElement("script");
        s.textContent = "window.foreign = true";
        document.body.append(s);
      });
      assert.equal(await page.evaluate(() => window.foreign), undefined);
    }), /policy: script-src/);
  });
});
