// The index as internal/search writes it: shards that are loaded by name when
// a query needs them, and kept.

export interface Index {
  folder: string;
  count: number;
  lang: string;
  kinds: { name: string; first: number; weight: number }[];
  per: number;
  entries: string[];
  forward: string[];
  backward: string[];
  endings: string[];
  words: Record<string, Record<string, string>>; // in their plural forms
}

// Load gives what the file of a name holds.
export type Load = (name: string) => Promise<unknown>;

// Entry is a line of the dictionary. Its lists are read when they are needed.
export interface Entry {
  key: string;
  forms: string[];
  titles: string;
  texts: string;
}

export const beginning = "*";
export const titleMark = "_";

// shardOf is the shard that a word stands in, by where each begins.
export function shardOf(from: string[], word: string): number {
  let low = 0;
  let high = from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (from[middle] <= word) low = middle;
    else high = middle - 1;
  }
  return low;
}

// last sorts after everything that begins with a word.
const last = (word: string): string => word + "\uffff";

// span is the shards that hold the words with a beginning.
export function span(from: string[], start: string): [number, number] {
  return [shardOf(from, start), shardOf(from, last(start))];
}

export async function entriesOf(load: Load, shard: number): Promise<Entry[]> {
  const text = (await load(`t${shard}`)) as string;
  return text.split(";").map((line) => {
    const [key, endings, titles, texts] = line.split(" ");
    return { key, forms: endings.split(",").map((e) => (e === beginning ? e : key + e)), titles, texts };
  });
}

export async function wordsIn(load: Load, name: string): Promise<string[]> {
  return ((await load(name)) as string).split(" ");
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const valueOf = new Map([...digits].map((c, i) => [c, i]));

// numbers calls add for each number of a list that postings.go has written.
export function numbers(list: string, add: (n: number) => void): void {
  if (list[0] === "*") {
    for (let i = 1; i < list.length; i++) {
      const bits = valueOf.get(list[i]) ?? 0;
      for (let bit = 0; bit < 6; bit++) if (bits & (1 << bit)) add((i - 1) * 6 + bit);
    }
    return;
  }
  let at = -1;
  let gap = 0;
  let shift = 0;
  for (const c of list) {
    const value = valueOf.get(c) ?? 0;
    gap |= (value & 31) << shift;
    shift += 5;
    if (value < 32) {
      at += gap + 1;
      add(at);
      gap = shift = 0;
    }
  }
}

// Shown is what is told of a find.
export interface Shown {
  title: string;
  path: string;
  about: string;
  of: string;
  when: string;
}

export async function shownOf(load: Load, index: Index, doc: number): Promise<Shown> {
  const shard = (await load(`d${Math.floor(doc / index.per)}`)) as string[][];
  const [title, path, about, of, when] = shard[doc % index.per];
  return { title, path, about, of, when };
}
