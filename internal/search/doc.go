// Package search makes the index that the search of a portal reads: small
// scripts that a browser loads one by one, as few as a query needs. They are
// scripts because those load from a disk as well, where nothing may be
// fetched.
//
// The index is a dictionary in the order of its words, cut into shards. Words
// that come from one stem share an entry, so that the reader's side needs no
// stemmer: it looks a word up in whatever form it is written. What is found is
// kept by kind, the most recent first, so that a number says how good a find
// is before anything is loaded about it.
//
//	search/index.js                what there is: kinds, where shards begin, words
//	assets/search/<hash>/t<n>.js   entries of the dictionary
//	assets/search/<hash>/d<n>.js   what is shown of eight finds
//	assets/search/<hash>/f<n>.js   all words, for typos
//	assets/search/<hash>/b<n>.js   all words in the order of their ends, likewise
//
// The reader's side is assets/ts/search*.ts; fold.go and search-fold.ts say
// the same thing twice and are tested against each other.
//
// The package refuses to know what is searched for: package pages lists that.
package search
