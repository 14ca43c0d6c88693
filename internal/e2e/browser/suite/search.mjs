// The search: opened by a key or the button, led by the keyboard, told to
// screen readers, and the same on a host, below a path and from the disk.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { artifact, at, read, settings } from "./reader.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const onDisk = (path) => pathToFileURL(settings.disk + (path.endsWith("/") ? `${path}index.html` : path)).href;

/** Opens the search by its key and types a query. */
async function ask(page, query) {
  await page.keyboard.press("/");
  await page.waitForSelector("dialog[open] input:focus");
  await page.keyboard.type(query);
  await page.waitForSelector("dialog [role=option]");
}

/** The find that the keyboard is at. */
const chosen = (page) => page.evaluate(() => {
  const input = document.querySelector("[role=combobox]");
  const option = document.getElementById(input.getAttribute("aria-activedescendant"));
  return { title: option?.querySelector(".find-title")?.textContent, selected: option?.getAttribute("aria-selected"), all: document.querySelectorAll("[aria-selected=true]").length };
});

async function accessible(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => (await window.axe.run(document)).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`));
  assert.deepEqual(found, []);
}

describe("search", { concurrency: 2 }, () => {
  it("is loaded on its first use, and led by the keyboard", () => read(at("/releases/acropolis/"), {}, async (page) => {
    const asked = [];
    page.on("request", (r) => asked.push(new URL(r.url()).pathname));
    await page.locator(".brand").focus();
    await ask(page, "final test");
    assert.ok(asked.some((path) => /\/assets\/search\.\w+\.js$/.test(path)), "the script was there before");
    assert.equal(await page.locator("dialog input").inputValue(), "final test", "the key went into the field");
    assert.match(await page.locator("dialog [role=status]").innerText(), /^\d+ results$/);
    assert.deepEqual(await chosen(page), { title: "Final Test", selected: "true", all: 1 });
    const [first, second] = await page.locator("dialog [role=option]").evaluateAll((all) => all.map((o) => o.href));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowDown");
    assert.equal((await chosen(page)).all, 1);
    assert.notEqual(first, second);
    await page.keyboard.press("Enter");
    await page.waitForURL(second);
  }));

  it("is closed by Escape, and the focus goes back", () => read(at("/"), {}, async (page) => {
    const link = page.locator("header.top nav a").nth(1);
    await link.focus();
    await ask(page, "rome");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("dialog[open]").count(), 0);
    assert.ok(await link.evaluate((e) => e === document.activeElement), "the focus is lost");
    await page.locator("[data-search]").click();
    await page.waitForSelector("dialog[open] input:focus");
    await page.locator(".find-close").click();
    assert.ok(await page.locator("[data-search]").evaluate((e) => e === document.activeElement));
  }));

  it("says when there is nothing", () => read(at("/"), {}, async (page) => {
    await page.keyboard.press("Control+k");
    await page.waitForSelector("dialog[open] input:focus");
    await page.keyboard.type("xyzzyqwop");
    await page.waitForFunction(() => document.querySelector("dialog [role=status]").textContent.includes("xyzzyqwop"));
    assert.equal(await page.locator("dialog [role=option]").count(), 0);
    assert.equal(await page.locator("[role=combobox]").getAttribute("aria-expanded"), "false");
  }));

  it("says when the index does not come, and finds it the next time", async () => {
    await assert.rejects(read(at("/"), {}, async (page) => {
      await page.route("**/search/index.js", (route) => route.abort());
      await page.keyboard.press("/");
      await page.waitForSelector("dialog[open] input:focus");
      await page.keyboard.type("rome");
      await page.waitForFunction(() => /Reload/.test(document.querySelector("dialog [role=status]").textContent));
      await page.unroute("**/search/index.js");
      await page.keyboard.type(" ");
      await page.waitForSelector("dialog [role=option]");
    }), /search\/index\.js/);
  });

  it("leaves the key to fields", () => read(at("/search/"), {}, async (page) => {
    await page.waitForSelector(".find-here input:focus");
    await page.keyboard.type("1/2");
    assert.equal(await page.locator(".find-here input").inputValue(), "1/2");
    assert.equal(await page.locator("dialog").count(), 0);
  }));

  it("keeps the query of its page in the address", () => read(at("/search/?q=storage"), {}, async (page) => {
    await page.waitForSelector(".find-here [role=option]");
    assert.equal(await page.locator("[data-search-listing]").isVisible(), false);
    await page.locator(".find-here input").fill("");
    await page.waitForSelector("[data-search-listing]", { state: "visible" });
    assert.equal(new URL(page.url()).search, "");
  }));

  it("looks for the words of an address that leads nowhere", async () => {
    await assert.rejects(read(at("/releases/acropolis/final-tests/"), {}, async (page) => {
      await page.waitForSelector(".find-here [role=option]");
      assert.equal(await page.locator(".find-here input").inputValue(), "acropolis final tests");
      assert.equal((await chosen(page)).title, "Final Test");
    }), /404: /);
  });

  for (const path of ["/", "/search/"]) {
    it(`works from the disk: ${path}`, () => read(onDisk(path), {}, async (page) => {
      if (path === "/") await ask(page, "acropolis");
      else {
        await page.waitForSelector(".find-here input:focus");
        await page.keyboard.type("acropolis");
        await page.waitForSelector(".find-here [role=option]");
      }
      await page.keyboard.press("Enter");
      await page.waitForURL(onDisk("/releases/acropolis/"));
    }));
  }

  it("stays below a path, under the strict policy", () => read(`${settings.below}meetings/`, {}, async (page) => {
    await ask(page, "acropolis");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${settings.below}releases/acropolis/`);
  }));

  for (const colorScheme of ["light", "dark"]) {
    for (const width of [320, 1440]) {
      it(`can be read by everybody: ${colorScheme} at ${width}`, () => read(at("/"), { viewport: { width, height: 800 }, colorScheme, reducedMotion: "reduce" }, async (page) => {
        await ask(page, "storage");
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth && document.querySelector("dialog").scrollWidth <= innerWidth));
        await page.screenshot({ path: artifact("search", `${width}-${colorScheme}.png`) });
        await accessible(page);
      }));
    }
  }
});
