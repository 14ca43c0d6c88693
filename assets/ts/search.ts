// The search: a dialog on every page, and a place of its own on the search
// page and on the one for addresses where there is nothing. Loaded on its
// first use; see search-open.ts.
import { loader } from "./search-load";
import { Box, type Options } from "./search-view";

const own = document.currentScript as HTMLScriptElement;
const root = new URL("../", own.src);
const home = new URL(own.dataset.folder ?? "", root); // of the language of the page
const button = document.querySelector<HTMLButtonElement>("[data-search]");
const words = button?.dataset ?? {};
const { index, load } = loader(root, home);

const style = document.createElement("link");
style.rel = "stylesheet";
style.href = new URL(own.dataset.style ?? "", own.src).href;
const styled = new Promise<void>((done) => {
  style.onload = style.onerror = () => done();
});
document.head.append(style);

const options: Options = { load, index, root, failed: words.searchFailed ?? "" };

function input(type: "search" | "text"): HTMLInputElement {
  const field = document.createElement("input");
  field.type = type;
  field.enterKeyHint = "search";
  field.className = "find-input";
  field.maxLength = 200;
  field.placeholder = words.searchHint ?? "";
  field.setAttribute("aria-label", words.searchLabel ?? "");
  return field;
}

let dialog: HTMLDialogElement | undefined;

function makeDialog(): HTMLDialogElement {
  const made = document.createElement("dialog");
  made.className = "find-dialog";
  made.setAttribute("aria-label", words.searchLabel ?? "");
  const box = new Box(input("text"), options) // Escape clears one for searches, and would not close;
  const close = document.createElement("button");
  close.type = "button";
  close.className = "find-close";
  close.textContent = words.searchClose ?? "";
  close.addEventListener("click", () => made.close());
  const bar = document.createElement("div");
  bar.className = "find-bar";
  bar.append(box.input, close);
  const foot = document.createElement("p");
  foot.className = "find-foot";
  foot.textContent = words.searchKeys ?? "";
  made.append(bar, box.status, box.list, foot);
  made.addEventListener("click", (event) => {
    if (event.target === made) made.close(); // beside it
    const link = (event.target as Element).closest("a");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) made.close(); // it may lead to this page
  });
  document.body.append(made);
  return made;
}

async function open(): Promise<void> {
  const here = document.querySelector<HTMLInputElement>("[data-search-here] input");
  if (here) {
    here.focus();
    here.select();
    return;
  }
  await styled;
  dialog ??= makeDialog();
  if (dialog.open) return;
  const before = document.activeElement;
  dialog.addEventListener(
    "close",
    () => {
      if (before instanceof HTMLElement && before !== document.body) before.focus();
    },
    { once: true },
  );
  dialog.showModal();
  const field = dialog.querySelector("input");
  field?.focus();
  field?.select();
}

// wordsOfAddress are the words of a path that leads nowhere.
function wordsOfAddress(): string {
  let path = location.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // as it stands
  }
  if (path.startsWith(home.pathname)) path = path.slice(home.pathname.length);
  return path.replace(/\.html?$|index\.html?$/, "").split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => !(word in sections)).join(" ").trim();
}

// What our addresses say that is no word of a title.
const sections: Record<string, true> = { releases: true, milestones: true, products: true, people: true, meetings: true, terms: true, guides: true, index: true };

// place puts the search on a page. The search page keeps its query in the
// address.
function place(here: HTMLElement): void {
  const keep = here.dataset.searchHere === "query";
  const listing = document.querySelector<HTMLElement>("[data-search-listing]");
  const box = new Box(input("search"), {
    ...options,
    onQuery: (query) => {
      if (listing) listing.hidden = query !== "";
      if (!keep) return;
      const url = new URL(location.href);
      if (query) url.searchParams.set("q", query);
      else url.searchParams.delete("q");
      history.replaceState(null, "", url);
    },
  });
  here.classList.add("find-here");
  here.append(box.input, box.status, box.list);
  box.input.value = (keep ? new URLSearchParams(location.search).get("q") : wordsOfAddress()) ?? "";
  if (keep) box.input.focus();
  if (box.input.value) void box.ask();
}

document.addEventListener("slipway-search", () => void open());
document.querySelectorAll<HTMLElement>("[data-search-here]").forEach((here) => void styled.then(() => place(here)));
