// What is wrong with the page as it stands, in words that say where.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

// target-size, 24 pixels or room around, is among the rules of wcag22aa.
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The findings of axe, one line each; of some of its rules only, if named. */
export async function findings(page, rules) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  return page.evaluate(async (runOnly) => {
    const result = await axe.run({ runOnly, resultTypes: ["violations"] });
    return result.violations.flatMap((v) => v.nodes.map((n) =>
      `${v.id}: ${n.target.join(" ")} ${n.html.slice(0, 120)} ${n.any[0]?.message ?? n.all[0]?.message ?? n.none[0]?.message ?? ""}`));
  }, rules ?? tags);
}

/** What makes the page wider than the window, outside of boxes that scroll. */
export function overflow(page) {
  return page.evaluate(() => {
    const wide = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) wide.push(`the page is ${document.documentElement.scrollWidth} wide in ${width}`);
    const scrolls = (e) => {
      for (; e && e !== document.body; e = e.parentElement) {
        if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(e).overflowX)) return true;
      }
      return false;
    };
    for (const e of document.body.querySelectorAll("*")) {
      const box = e.getBoundingClientRect();
      if (box.width > 0 && box.height > 0 && box.right > width + 1 && !scrolls(e) && !e.closest("svg, .skip")) {
        wide.push(`${e.localName}.${e.className} ends at ${Math.round(box.right)}: ${e.textContent.trim().slice(0, 60)}`);
      }
    }
    return wide.slice(0, 5);
  });
}
