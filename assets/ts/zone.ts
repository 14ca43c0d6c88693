import { language, find } from "./words";

// showHere says in the tooltip of each time what it is where the reader is.
// What is written stays as it is.
export function showHere(): void {
  const format = new Intl.DateTimeFormat(language(), { dateStyle: "full", timeStyle: "long" });
  for (const e of document.querySelectorAll<HTMLTimeElement>('time[datetime*="T"]')) {
    const at = Date.parse(e.dateTime);
    if (at) e.title = `${find("here")} ${format.format(at)} · ${e.dateTime}`.trim();
  }
}
