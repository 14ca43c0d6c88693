// Hands the reader's side of the search to query.js.
import { wordsOf } from "../../../../assets/ts/search-fold";
import { numbers, shownOf } from "../../../../assets/ts/search-index";
import { search, share } from "../../../../assets/ts/search-query";
import { distance } from "../../../../assets/ts/search-typo";

Object.assign(globalThis, { reader: { wordsOf, numbers, shownOf, search, share, distance } });
