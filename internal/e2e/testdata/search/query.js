// Runs the reader's side of the search on a built portal: node query.js BUNDLE
// FOLDER, with queries as JSON on standard input. Each query begins with
// nothing loaded; what it loads is counted in bytes.
const fs = require("fs");
const path = require("path");
const [bundle, folder] = process.argv.slice(2);
require(path.resolve(bundle));
const { wordsOf, numbers, shownOf, search, share, distance } = globalThis.reader;

async function ask(queries) {
  const kept = new Map();
  let bytes = 0;
  let files = 0;
  const read = (name, file) => {
    if (!kept.has(name)) {
      const text = fs.readFileSync(path.join(folder, file), "utf8");
      bytes += Buffer.byteLength(text);
      files++;
      globalThis.slipwaySearch = (got, value) => kept.set(got, value);
      (0, eval)(text);
    }
    return kept.get(name);
  };
  let out;
  for (const query of queries) {
    const index = read("index", "search/index.js");
    const load = async (name) => read(name, `${index.folder}/${name}.js`);
    const result = await search(load, index, query);
    const shown = share(result.kinds, 12);
    const kinds = await Promise.all(
      result.kinds.map(async ({ name, docs }, i) => ({
        name, count: docs.length, shown: await Promise.all(docs.slice(0, shown[i]).map((doc) => shownOf(load, index, doc))),
      })),
    );
    out = { count: result.count, kinds, forms: [...result.forms] };
  }
  return { ...out, bytes, files };
}

const jobs = {
  ask,
  words: async (texts) => texts.map((text) => wordsOf(text).map((w) => w.form)),
  numbers: async (lists) => lists.map((list) => { const out = []; numbers(list, (n) => out.push(n)); return out; }),
  distance: async (cases) => cases.map(([a, b, most, open]) => distance(a, b, most, open)),
};

(async () => {
  const requests = JSON.parse(fs.readFileSync(0, "utf8"));
  const answers = [];
  for (const { job, args } of requests) answers.push(await jobs[job](args));
  process.stdout.write(JSON.stringify(answers));
})();
