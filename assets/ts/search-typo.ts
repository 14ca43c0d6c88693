import { type Index, type Load, span, wordsIn } from "./search-index";

// A word of so many letters may hold a typo; a long one may hold two.
const shortest = 4;
const long = 8;

// A typo is looked for in so many shards of the words in each order, and
// mended by so many words at most.
const mostShards = 2;
const mostWords = 3;

// distance is how many letters have to be changed, added, dropped or swapped
// with their neighbour to make one word of another or, where open, of its
// beginning. More than most is most + 1.
export function distance(a: string, b: string, most: number, open: boolean): number {
  if (a.length - b.length > most || (!open && b.length - a.length > most)) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(open ? Math.min(...row) : row[b.length], most + 1);
}

const turned = (word: string): string => [...word].reverse().join("");

// near loads the words that share as long a beginning as it takes to find them
// in few shards.
async function near(load: Load, name: string, from: string[], word: string, length: number): Promise<string[]> {
  for (; length <= word.length; length++) {
    const [first, end] = span(from, word.slice(0, length));
    if (end - first >= mostShards) continue;
    const shards = await Promise.all(Array.from({ length: end - first + 1 }, (_, i) => wordsIn(load, name + (first + i))));
    return shards.flat();
  }
  return [];
}

// mend gives the words that a word may have been meant for, the nearest. One
// typo leaves either the first half of a word as it is or the second.
export async function mend(load: Load, index: Index, word: string, open: boolean): Promise<{ words: string[]; far: number }> {
  const n = word.length;
  const most = n >= long ? 2 : 1;
  if (n < shortest || index.forward.length === 0) return { words: [], far: most + 1 };
  const half = (n - 1) >> 1;
  const [starts, ends] = await Promise.all([
    near(load, "f", index.forward, word, half),
    near(load, "b", index.backward, turned(word), n - 1 - half),
  ]);
  const found = new Map<string, number>();
  for (const other of [...starts, ...ends.map(turned)]) {
    const far = distance(word, other, most, open);
    if (far <= most) found.set(other, far);
  }
  const far = Math.min(most + 1, ...found.values());
  const words = [...found.keys()]
    .filter((w) => found.get(w) === far)
    .sort((a, b) => Math.abs(a.length - n) - Math.abs(b.length - n) || (a < b ? -1 : 1));
  return { words: words.slice(0, mostWords), far };
}
