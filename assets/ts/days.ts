import { count, find, language } from "./words";

const day = 86_400_000; // milliseconds

// countAnew makes "in 3 days" and its like true on the day of the reader. Days
// begin in the zone of the portal. A portal that is a record does not say when
// it was built, and stays as it is; so does one whose reader's clock is behind.
export function countAnew(): void {
  const { built, zone } = document.body.dataset;
  if (!built) return;
  const today = Math.floor((Date.now() + minutes(zone) * 60_000) / day) * day;
  const age = (today - Date.parse(built)) / day;
  if (!(age > 0)) return;
  for (const e of document.querySelectorAll<HTMLElement>("[data-day]")) {
    say(e, (Date.parse(e.dataset.day!) - today) / day);
  }
  const ago = new Intl.RelativeTimeFormat(language(), { numeric: "auto" }).format(-age, "day");
  for (const e of document.querySelectorAll("[data-built] > time, time[data-built]")) {
    e.after(` (${ago})`);
  }
}

function say(e: HTMLElement, left: number): void {
  let state = "due";
  let text = find("milestone_due");
  if (left < 0) {
    state = "overdue";
    text = count(e.dataset.count ?? "milestone_overdue", -left);
  } else if (left > 0) {
    state = "planned";
    text = count("milestone_planned", left);
  }
  if (!text) return;
  e.textContent = text;
  const mark = e.closest(".state");
  if (mark) mark.className = `state ${state}`;
}

// minutes of an offset such as +02:00.
function minutes(offset = ""): number {
  const m = /^([+-])(\d\d):(\d\d)$/.exec(offset);
  return m ? Number(m[1] + "1") * (Number(m[2]) * 60 + Number(m[3])) : 0;
}
