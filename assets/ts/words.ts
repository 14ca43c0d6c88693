// The few words that scripts need, in the language of the page.

let words: Record<string, string | string[]> | undefined;

// find gives the word of a key, or "" where the page does not give it.
export function find(key: string): string {
  const word = read()[key];
  return typeof word === "string" ? word : "";
}

function read(): Record<string, string | string[]> {
  return (words ??= JSON.parse(document.body.dataset.words ?? "{}") as Record<string, string | string[]>);
}

// The numbers for which the page gives a word that counts: one of each plural
// form that there is in any language.
const samples = [0, 1, 2, 3, 11, 100];

// count gives the word of a key for a number, in the plural form that it asks
// for, or "" where the page does not give it.
export function count(key: string, n: number): string {
  const forms = read()[key];
  if (!Array.isArray(forms)) return "";
  const rules = new Intl.PluralRules(language());
  const form = rules.select(n);
  let i = samples.indexOf(n);
  if (i < 0) i = samples.findIndex((sample) => sample > 1 && rules.select(sample) === form);
  if (i < 0) i = samples.length - 1;
  return forms[i].replace(String(samples[i]), String(n));
}

export function language(): string[] {
  return Intl.getCanonicalLocales(document.documentElement.lang || "en");
}
