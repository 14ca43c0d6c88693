package search

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/base32"
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"

	"slipway/internal/date"
	"slipway/internal/pages"
)

// File is one file of the index.
type File struct {
	Path string // relative to the root of the output
	Data []byte
}

// Input is what an index is made from.
type Input struct {
	Entries  []pages.Entry
	AsOf     date.Day
	Language string // BCP 47 tag
	Home     string // path of the home page in that language: "/" or "/de/"
	// Words gives what the reader's side says, by its key in i18n, in the
	// plural forms of the language: one, other, …
	Words func(key string) map[string]string
}

// IndexPath is where the index begins, below the home page. It is the one file of it whose name
// does not change with its contents.
const IndexPath = "search/index.js"

// shardsPath is the folder of all else, which stands among the files that
// browsers may keep for ever.
const shardsPath = "assets/search/"

// callback is the function that every file of the index calls with its name
// and what it holds.
const callback = "slipwaySearch"

// index is what the reader's side has to know before it can look anything up.
type index struct {
	Folder   string                       `json:"folder"` // of the shards, from the root of the portal
	Count    int                          `json:"count"`  // of documents
	Lang     string                       `json:"lang"`
	Kinds    []indexKind                  `json:"kinds"`
	Per      int                          `json:"per"`      // documents a shard
	Entries  []string                     `json:"entries"`  // where each shard of the dictionary begins
	Forward  []string                     `json:"forward"`  // likewise of the words in their order
	Backward []string                     `json:"backward"` // and in the order of their ends, written backwards
	Endings  []string                     `json:"endings"`  // that words of this language take
	Words    map[string]map[string]string `json:"words"`    // in their plural forms
}

// indexKind is the documents of one kind: those from First on, up to the next.
type indexKind struct {
	Name   string `json:"name"`
	First  int    `json:"first"`
	Weight int    `json:"weight"`
}

// Build makes the index of everything that can be found.
func Build(in Input) ([]File, error) {
	docs, ranges := ordered(in.Entries, in.AsOf)
	entries := dictionary(docs, stemmerOf(in.Language))

	files := map[string]any{}
	ix := index{Count: len(docs), Lang: in.Language, Per: perShard, Endings: commonEndings(entries), Words: wordsFor(in.Words, ranges)}
	for _, r := range ranges {
		ix.Kinds = append(ix.Kinds, indexKind{r.name, r.first, weight(r.name)})
	}
	put := func(prefix, by string, shards []shard) (from []string) {
		for i, s := range shards {
			from = append(from, s.from)
			files[prefix+strconv.Itoa(i)] = strings.Join(s.lines, by)
		}
		return from
	}
	ix.Entries = put("t", ";", cutEntries(entries, ranges, len(docs)))
	ix.Forward = put("f", " ", cutWords(entries, asIs))
	ix.Backward = put("b", " ", cutWords(entries, reverse))
	for i := 0; i*perShard < len(docs); i++ {
		var shown [][]string
		for _, d := range docs[i*perShard : min((i+1)*perShard, len(docs))] {
			e := d.entry
			shown = append(shown, []string{e.Title, strings.TrimPrefix(in.Home+strings.TrimPrefix(e.Path, "/"), "/"), e.About, e.Of, e.When})
		}
		files["d"+strconv.Itoa(i)] = shown
	}
	return write(ix, files, in.Home)
}

// wordsFor are the words for finds of some kinds.
func wordsFor(words func(string) map[string]string, ranges []kindRange) map[string]map[string]string {
	keys := []string{"search_results", "search_none", "search_more"}
	for _, r := range ranges {
		keys = append(keys, "search_kind_"+r.name)
	}
	out := map[string]map[string]string{}
	for _, key := range keys {
		out[key] = words(key)
	}
	return out
}

// write writes the shards into a folder that is named by their contents, and
// the file that leads to it.
func write(ix index, files map[string]any, home string) ([]File, error) {
	var out []File
	sum := sha256.New()
	for _, name := range slices.Sorted(maps.Keys(files)) {
		data, err := script(name, files[name])
		if err != nil {
			return nil, err
		}
		sum.Write(data)
		out = append(out, File{name + ".js", data})
	}
	ix.Folder = shardsPath + base32.StdEncoding.EncodeToString(sum.Sum(nil)[:5])
	for i := range out {
		out[i].Path = ix.Folder + "/" + out[i].Path
	}
	data, err := script("index", ix)
	return append(out, File{strings.TrimPrefix(home+IndexPath, "/"), data}), err
}

// script writes a value as a script that hands it over.
func script(name string, value any) ([]byte, error) {
	var out bytes.Buffer
	out.WriteString(callback + `("` + name + `",`)
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(value); err != nil {
		return nil, err
	}
	out.Truncate(out.Len() - 1) // the line break
	out.WriteString(")\n")
	return out.Bytes(), nil
}

// mostEndings is how many endings of words the reader's side is told.
const mostEndings = 40

// commonEndings are what forms most often add to their key, so that a form
// that stands nowhere, "releasing", can be taken for one that does.
func commonEndings(entries []entry) []string {
	count := map[string]int{}
	for _, e := range entries {
		if len(e.forms) == 1 && e.forms[0] == e.key {
			continue
		}
		for _, form := range e.forms {
			if ending := strings.TrimPrefix(form, e.key); ending != "" && isWord(form) {
				count[ending]++
			}
		}
	}
	all := slices.SortedFunc(maps.Keys(count), func(a, b string) int {
		return cmp.Or(cmp.Compare(count[b], count[a]), strings.Compare(a, b))
	})
	return all[:min(len(all), mostEndings)]
}
