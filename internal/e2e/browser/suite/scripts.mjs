// The small things that the one script of all pages does.
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { at, read, settings } from "./reader.mjs";

const day = 86_400_000;

describe("scripts", { concurrency: 2 }, () => {
  it("words that count days are true on the day of the reader", () => read(settings.moving, {}, async (page) => {
    const numbers = async () => (await page.locator(".leading .verdict").innerText()).match(/\d+/g).map(Number);
    const built = await page.locator("body").getAttribute("data-built");
    const before = await numbers();
    assert.ok(before.length >= 4, "the verdict has no figures");
    await page.clock.setFixedTime(new Date(Date.parse(built) + 3 * day + day / 2));
    await page.reload();
    assert.deepEqual(await numbers(), before.map((n) => n + 3));
    assert.match(await page.locator(".leading .facts").innerText(), /\(3 days ago\)/);
    // A clock that runs behind changes nothing.
    await page.clock.setFixedTime(new Date(Date.parse(built) - 3 * day));
    await page.reload();
    assert.deepEqual(await numbers(), before);
  }));

  it("a record stands still", () => read(at("/"), {}, async (page) => {
    const words = await page.locator(".leading").innerText();
    await page.clock.setFixedTime(new Date("2031-01-01T12:00:00Z"));
    await page.reload();
    assert.equal(await page.locator(".leading").innerText(), words);
  }));

  it("a time tells what it is where the reader is, and stays as it is written", () => read(at("/releases/acropolis/"), { timezoneId: "Asia/Tokyo" }, async (page) => {
    const time = page.locator('main time[datetime^="2019-06-20T12:00"]').first();
    assert.match(await time.getAttribute("title"), /7:00:00.PM.* 2019-06-20T12:00/);
    assert.match(await time.innerText(), /12:00/);
  }));

  it("the address of a heading, code and the text to copy can be copied", () => read(at("/releases/acropolis/milestones/release/"), { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.locator("#when .anchor").focus();
    await page.keyboard.press("Enter");
    await page.locator("[role=status]", { hasText: "Copied" }).waitFor();
    assert.equal(await copied(), at("/releases/acropolis/milestones/release/#when"));
    await page.locator(".announcement + .copy").click();
    assert.match(await copied(), /^Release of Acropolis was due /);
    await page.goto(at("/guides/write-minutes/"));
    await page.locator("pre + .copy").first().click();
    assert.match(await copied(), /^---\ntitle: /);
  }));

  it("the contents follow the reading", () => read(at("/releases/acropolis/"), { reducedMotion: "reduce" }, async (page) => {
    await page.evaluate(() => document.getElementById("risks").scrollIntoView());
    await page.locator('.sections a[href="#risks"][aria-current]').waitFor();
    assert.equal(await page.locator(".sections [aria-current]").count(), 1);
  }));

  it("the arrow keys turn pages, and keep their meaning in fields", () => read(at("/releases/acropolis/milestones/final-test/"), {}, async (page) => {
    await page.keyboard.press("ArrowRight");
    await page.waitForURL(at("/releases/acropolis/milestones/runtime-proposal/"));
    await page.keyboard.press("ArrowLeft");
    await page.waitForURL(at("/releases/acropolis/milestones/final-test/"));
    await page.keyboard.press("/");
    await page.waitForSelector("dialog[open] input:focus");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Escape");
    assert.equal(page.url(), at("/releases/acropolis/milestones/final-test/"));
  }));

  it("actions are filtered, and the filter is in the address", () => read(at("/actions/"), {}, async (page) => {
    const shown = () => page.locator("main section[data-owner] li[data-series]:visible").count();
    const all = await shown();
    await page.locator("select[name=owner]").selectOption({ label: "Eric" });
    assert.match(page.url(), /\?owner=owner-eric$/);
    const some = await shown();
    assert.ok(some > 0 && some < all);
    assert.match(await page.locator(".filters [role=status]").innerText(), new RegExp(`^${some} of \\d+ shown$`));
    await page.reload();
    assert.equal(await shown(), some, "the address does not keep the filter");
    await page.locator("select[name=age]").selectOption("30");
    assert.match(page.url(), /\?owner=owner-eric&age=30$/);
    await page.locator("select[name=owner]").selectOption("");
    await page.locator("select[name=age]").selectOption("");
    assert.equal(page.url(), at("/actions/"));
    assert.equal(await shown(), all);
  }));

  it("the key of the search can be switched off", () => read(at("/search/"), {}, async (page) => {
    await page.getByLabel("Open the search with /").uncheck();
    await page.goto(at("/"));
    await page.keyboard.press("/");
    await page.keyboard.press("Control+k");
    await page.waitForSelector("dialog[open] input:focus");
    assert.equal(await page.locator("dialog input").inputValue(), "");
    await page.goto(at("/search/"));
    await page.getByLabel("Open the search with /").check();
    await page.goto(at("/"));
    await page.keyboard.press("/");
    await page.waitForSelector("dialog[open] input:focus");
  }));
});
