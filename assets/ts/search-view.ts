// Shows what was found: a combobox whose list has a group for each kind.
import { eachWord, wordsOf } from "./search-fold";
import { type Index, type Load, type Shown, shownOf } from "./search-index";
import { type Result, search, share } from "./search-query";

const pause = 120; // ms without a key before a query is asked
const atFirst = 12; // finds shown of all kinds
const further = 12; // finds that "show more" adds

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className = "", text = ""): HTMLElementTagNameMap[K] {
  const e = document.createElement(tag);
  if (className) e.className = className;
  if (text) e.textContent = text;
  return e;
}

// marked writes a text with the words that were found marked.
function marked(tag: "span" | "p", className: string, text: string, is: (form: string) => boolean): HTMLElement {
  const out = element(tag, className);
  eachWord(text, (part, form) => out.append(form && is(form) ? element("mark", "", part) : part));
  return out;
}

export interface Options {
  load: Load;
  index: () => Promise<Index>;
  root: URL; // of the portal, which paths are below
  failed: string; // what to say when the index does not come
  onQuery?: (query: string) => void;
}

let boxes = 0;

// Box is an input and the list of what it finds.
export class Box {
  readonly input: HTMLInputElement;
  readonly status = element("p", "find-status");
  readonly list = element("div", "find-list");
  private active?: HTMLElement;
  private timer = 0;
  private turn = 0;
  private readonly id = `find-${++boxes}`;

  constructor(input: HTMLInputElement, private readonly o: Options) {
    this.input = input;
    this.status.setAttribute("role", "status");
    this.list.id = this.id;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", input.getAttribute("aria-label") ?? "");
    this.list.hidden = true;
    for (const [name, value] of Object.entries({
      role: "combobox", autocomplete: "off", autocapitalize: "off", spellcheck: "false",
      "aria-controls": this.id, "aria-expanded": "false", "aria-autocomplete": "list", "aria-haspopup": "listbox",
    })) input.setAttribute(name, value);
    input.addEventListener("input", () => this.soon());
    input.addEventListener("keydown", (event) => this.key(event));
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.ask(), pause);
  }

  private key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const options = [...this.list.querySelectorAll<HTMLElement>("[role=option]")];
    const at = this.active ? options.indexOf(this.active) : -1;
    const move: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: Math.min(at + 5, options.length - 1), PageUp: Math.max(at - 5, 0) };
    if (event.key in move && options.length > 0) {
      event.preventDefault();
      this.choose(options[(move[event.key] + options.length) % options.length]);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (this.active && this.timer === 0) this.active.click();
      else void this.ask().then(() => this.active?.click());
    }
  }

  private choose(option?: HTMLElement): void {
    this.active?.setAttribute("aria-selected", "false");
    this.active = option;
    if (!option) {
      this.input.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    this.input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  }

  // ask searches for what the input says, unless it says something else by the
  // time that the answer is there.
  async ask(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = 0;
    const turn = ++this.turn;
    const query = this.input.value.slice(0, 200);
    this.o.onQuery?.(query.trim());
    if (query.trim() === "") {
      this.show([]);
      this.status.textContent = "";
      return;
    }
    try {
      const index = await this.o.index();
      const result = await search(this.o.load, index, query);
      const shown = share(result.kinds, atFirst);
      const finds = await this.finds(index, result, shown);
      if (turn !== this.turn) return;
      this.show(result.kinds.map((_, i) => this.group(index, result, i, finds[i])));
      this.choose(this.list.querySelector<HTMLElement>("[role=option]") ?? undefined);
      this.status.textContent = result.count
        ? this.say(index, "search_results", result.count)
        : this.say(index, "search_none", 0).replace("{{ .query }}", query.trim());
    } catch {
      if (turn !== this.turn) return;
      this.show([]);
      this.status.textContent = this.o.failed;
    }
  }

  private finds(index: Index, result: Result, shown: number[]): Promise<Shown[][]> {
    return Promise.all(result.kinds.map(({ docs }, i) => Promise.all(docs.slice(0, shown[i]).map((doc) => shownOf(this.o.load, index, doc)))));
  }

  private say(index: Index, key: string, count: number): string {
    const forms = index.words[key] ?? {};
    const text = forms[new Intl.PluralRules(index.lang).select(count)] ?? forms.other ?? "";
    return text.replace("{{ .count }}", new Intl.NumberFormat(index.lang).format(count));
  }

  private show(groups: HTMLElement[]): void {
    this.active = undefined;
    this.input.removeAttribute("aria-activedescendant");
    this.list.replaceChildren(...groups);
    this.list.hidden = groups.length === 0;
    this.list.scrollTop = 0;
    this.input.setAttribute("aria-expanded", String(groups.length > 0));
  }

  private group(index: Index, result: Result, i: number, finds: Shown[]): HTMLElement {
    const { name, docs } = result.kinds[i];
    const group = element("div", "find-kind");
    const heading = element("div", "find-heading");
    heading.id = `${this.id}-${name}`;
    heading.append(element("span", "", this.say(index, `search_kind_${name}`, docs.length)), element("span", "num", new Intl.NumberFormat(index.lang).format(docs.length)));
    group.setAttribute("role", "group");
    group.setAttribute("aria-labelledby", heading.id);
    group.append(heading, ...finds.map((find, n) => this.option(result, find, `${heading.id}-${n}`)));
    if (docs.length > finds.length) group.append(this.more(index, result, i, finds.length));
    return group;
  }

  private option(result: Result, find: Shown, id: string): HTMLElement {
    const is = (form: string): boolean =>
      result.forms.has(form) || (result.start !== "" && form.startsWith(result.start)) || this.holds(form);
    const option = element("a", "find");
    option.id = id;
    option.href = this.address(find.path);
    option.tabIndex = -1;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    option.append(marked("span", "find-title", find.title, is));
    const end = [find.of, find.when].filter(Boolean).join(" · ");
    if (end) option.append(" ", element("span", "find-end", end));
    if (find.about) option.append(" ", marked("span", "find-about", find.about, is));
    option.addEventListener("pointermove", () => this.active !== option && this.choose(option));
    return option;
  }

  // holds reports whether a run without spaces holds a piece of the query.
  private holds(form: string): boolean {
    return wordsOf(this.input.value).some((w) => w.piece && form.includes(w.form));
  }

  private more(index: Index, result: Result, i: number, from: number): HTMLElement {
    const { name, docs } = result.kinds[i];
    const more = element("div", "find find-more", this.say(index, "search_more", docs.length - from));
    more.id = `${this.id}-${name}-more`;
    more.setAttribute("role", "option");
    more.setAttribute("aria-selected", "false");
    more.addEventListener("click", async () => {
      const next = await Promise.all(docs.slice(from, from + further).map((doc) => shownOf(this.o.load, index, doc)));
      const options = next.map((find, n) => this.option(result, find, `${this.id}-${name}-${from + n}`));
      const shown = from + next.length;
      more.replaceWith(...options, ...(shown < docs.length ? [this.more(index, result, i, shown)] : []));
      this.choose(options[0]);
      this.input.focus();
    });
    more.addEventListener("pointermove", () => this.active !== more && this.choose(more));
    return more;
  }

  // address is where a path of the portal leads; on a disk nobody looks for
  // the index.html of a folder.
  private address(path: string): string {
    const url = new URL(path, this.o.root);
    if (url.protocol === "file:" && url.pathname.endsWith("/")) url.pathname += "index.html";
    return url.href;
  }
}
