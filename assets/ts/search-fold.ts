// What internal/search/fold.go says of words, said again for queries; a test
// compares the two.
const marks = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;

const sameLetters: Record<string, string> = {
  ß: "ss", æ: "ae", œ: "oe", þ: "th", ø: "o", đ: "d", ð: "d", ł: "l", ħ: "h", ı: "i", ς: "σ", ى: "ي", ة: "ه", ٱ: "ا",
};

export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(marks, "")
    .toLowerCase()
    .replace(/[ßæœþøđðłħıςىةٱ]/g, (c) => sameLetters[c])
    .replace(/[٠-٩۰-۹]/g, (c) => String(c.charCodeAt(0) & 15))
    .normalize("NFC");
}

const unspaced = "ー\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}";
const run = new RegExp(`([${unspaced}]+)|(?:(?<=[0-9])\\.(?=[0-9])|(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+`, "gu");

// Word is a word of a query: as it is searched, and whether it is a piece of
// writing without spaces, which is found as it stands.
export interface Word {
  form: string;
  piece: boolean;
}

function bare(form: string): string {
  if (/^v[0-9]/.test(form)) return form.slice(1);
  return form.replace(/^(?:وال|بال|كال|فال|ال|لل)(?=.{3})/u, "");
}

// wordsOf lists the words of a query. A run of a script without spaces gives
// each pair of neighbours, or the one character that there is.
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const [found, piece] of fold(text).matchAll(run)) {
    const chars = [...(piece ?? bare(found))];
    if (!piece) {
      words.push({ form: chars.slice(0, 32).join(""), piece: false });
    } else if (chars.length === 1) {
      words.push({ form: found, piece: false });
    } else {
      for (let i = 0; i + 1 < chars.length; i++) words.push({ form: chars[i] + chars[i + 1], piece: true });
    }
  }
  return words;
}

// eachWord calls say for each run of letters of a text and for what stands
// between them, so that words may be marked.
export function eachWord(text: string, say: (part: string, form: string) => void): void {
  let at = 0;
  for (const found of text.matchAll(run)) {
    if (found.index > at) say(text.slice(at, found.index), "");
    say(found[0], bare(fold(found[0])));
    at = found.index + found[0].length;
  }
  if (at < text.length) say(text.slice(at), "");
}
