import { type Word, wordsOf } from "./search-fold";
import { type Entry, type Index, type Load, beginning, entriesOf, numbers, shardOf, span, titleMark } from "./search-index";
import { mend } from "./search-typo";

// How good a find is: a word of the title counts more than one of the text,
// the word itself more than one that begins so or was mended, and all of the
// title most.
const inTitle = 3;
const inText = 1;
const wholeTitle = 6;
const startOfTitle = 1;
const otherForm = 0.85;
const longerWord = 0.7;
const mended = [1, 0.5, 0.35];
const recency = 0.1;

const mostShards = 2; // of the dictionary for the words that begin alike; as in shards.go

// Hits is where a word of the query was found: how good by document, and the
// forms that it was found in.
interface Hits {
  scores: Map<number, number>;
  forms: Set<string>;
}

// Kind is what was found of a kind, the best first.
export interface Kind {
  name: string;
  docs: number[];
}

export interface Result {
  kinds: Kind[];
  count: number;
  forms: Set<string>; // to mark
  start: string; // of words to mark
}

function collect(hits: Hits, entry: Entry, good: number): void {
  const put = (worth: number) => (doc: number) => {
    if ((hits.scores.get(doc) ?? 0) < worth) hits.scores.set(doc, worth);
  };
  numbers(entry.titles, put(good * inTitle));
  numbers(entry.texts, put(good * inText));
  for (const form of entry.forms) hits.forms.add(form);
}

const isWord = (form: string): boolean => form !== beginning && !form.endsWith(titleMark);

// shardsFor lists the shards in which a form of a word may stand: that of the
// word, and those of its beginnings, which the entry of its stem may be.
function shardsFor(index: Index, word: string): Set<number> {
  const shards = new Set([shardOf(index.entries, word)]);
  const chars = [...word];
  for (let n = Math.max(3, Math.ceil(chars.length / 2)); n < chars.length; n++) {
    shards.add(shardOf(index.entries, chars.slice(0, n).join("")));
  }
  return shards;
}

async function look(load: Load, index: Index, word: string, open: boolean): Promise<Hits> {
  const hits: Hits = { scores: new Map(), forms: new Set() };
  const shards = shardsFor(index, word);
  let tooMany = false;
  if (open) {
    const [first, end] = span(index.entries, word);
    tooMany = end - first >= mostShards;
    for (let i = first; i <= Math.min(end, first + mostShards - 1); i++) shards.add(i);
  }
  const entries = (await Promise.all([...shards].map((i) => entriesOf(load, i)))).flat();
  let exact = false;
  for (const entry of entries) {
    if (entry.forms.includes(word)) {
      exact = true;
      collect(hits, entry, 1);
    }
  }
  for (const entry of entries) {
    if (open && entry.forms[0] === beginning && entry.key === word) {
      numbers(entry.titles, (doc) => hits.scores.set(doc, Math.max(hits.scores.get(doc) ?? 0, longerWord * inTitle)));
    } else if (open && entry.forms.some((form) => isWord(form) && form !== word && form.startsWith(word))) {
      const shortest = Math.min(...entry.forms.filter((form) => form.startsWith(word)).map((form) => form.length));
      collect(hits, entry, longerWord + (0.2 * word.length) / shortest);
    } else if (!exact && isWord(entry.forms[0]) && word.startsWith(entry.key) && index.endings.includes(word.slice(entry.key.length))) {
      collect(hits, entry, otherForm);
    }
  }
  if (hits.scores.size > 0 || tooMany) return hits;
  const { words, far } = await mend(load, index, word, open);
  for (const other of words) {
    for (const i of shardsFor(index, other)) {
      for (const entry of await entriesOf(load, i)) if (entry.forms.includes(other)) collect(hits, entry, mended[far]);
    }
  }
  return hits;
}

// titled adds to what is called as the whole query says, or begins so.
async function titled(load: Load, index: Index, words: Word[], scores: Map<number, number>): Promise<void> {
  if (words.some((w) => w.piece)) return;
  const start = words.map((w) => w.form).join(titleMark);
  for (const entry of await entriesOf(load, shardOf(index.entries, start + titleMark))) {
    const [form] = entry.forms;
    if (!form.endsWith(titleMark) || !form.startsWith(start)) continue;
    const worth = form === start + titleMark ? wholeTitle : startOfTitle;
    numbers(entry.titles, (doc) => {
      const score = scores.get(doc);
      if (score !== undefined) scores.set(doc, score + worth);
    });
  }
}

// combine scores the documents that hold all words or, where there is none,
// those that hold most of them.
function combine(index: Index, all: Hits[]): Map<number, number> {
  const scores = new Map<number, number>();
  const words = new Map<number, number>();
  for (const { scores: own } of all) {
    const rare = Math.log(1 + index.count / Math.max(1, own.size));
    for (const [doc, score] of own) {
      scores.set(doc, (scores.get(doc) ?? 0) + score * (1 + rare / 10));
      words.set(doc, (words.get(doc) ?? 0) + 1);
    }
  }
  let most = 0;
  for (const n of words.values()) most = Math.max(most, n);
  for (const [doc, n] of words) if (n < most) scores.delete(doc);
  return scores;
}

// search answers a query. The last word may go on, unless a space follows it.
export async function search(load: Load, index: Index, query: string): Promise<Result> {
  const words = wordsOf(query).slice(0, 12);
  const result: Result = { kinds: [], count: 0, forms: new Set(), start: "" };
  if (words.length === 0 || index.count === 0) return result;
  const open = !/\s$/.test(query) && !words[words.length - 1].piece;
  const all = await Promise.all(words.map((w, i) => look(load, index, w.form, open && i === words.length - 1)));
  const scores = combine(index, all);
  await titled(load, index, words, scores);
  for (const hits of all) for (const form of hits.forms) result.forms.add(form);
  if (open) result.start = words[words.length - 1].form;
  const ranked: { kind: Kind; best: number }[] = [];
  index.kinds.forEach(({ name, first, weight }, i) => {
    const size = (index.kinds[i + 1]?.first ?? index.count) - first;
    const own: [number, number][] = [];
    for (const [doc, score] of scores) {
      if (doc >= first && doc < first + size) own.push([doc, (score * weight * (1 + recency * (1 - (doc - first) / size))) / 100]);
    }
    if (own.length === 0) return;
    own.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    ranked.push({ kind: { name, docs: own.map(([doc]) => doc) }, best: own[0][1] });
  });
  ranked.sort((a, b) => b.best - a.best);
  result.kinds = ranked.map((r) => r.kind);
  result.count = scores.size;
  return result;
}

// share says how many of each kind are shown at first, so many in all: three
// each, and what is left to the best.
export function share(kinds: Kind[], most: number): number[] {
  const shown = kinds.map(() => 0);
  let left = most;
  for (const each of [3, most]) {
    kinds.forEach(({ docs }, i) => {
      const more = Math.min(each - shown[i], docs.length - shown[i], left);
      if (more <= 0) return;
      shown[i] += more;
      left -= more;
    });
  }
  return shown;
}
