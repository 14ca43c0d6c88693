import { followReading } from "./ts/contents";
import { wireCopying } from "./ts/copy";
import { countAnew } from "./ts/days";
import { wireFilters } from "./ts/filter";
import { turnPages } from "./ts/keys";
import { rememberScheme, wireSchemeSwitch } from "./ts/scheme";
import { wireSearch } from "./ts/search-open";
import { showHere } from "./ts/zone";

rememberScheme(); // before anything is painted
document.addEventListener("DOMContentLoaded", () => {
  wireSchemeSwitch();
  wireSearch();
  countAnew();
  showHere();
  wireCopying();
  followReading();
  turnPages();
  wireFilters();
});
