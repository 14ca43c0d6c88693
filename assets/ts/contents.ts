// How far from the top a heading still counts as being read, in pixels: where a
// link to it scrolls it to, and a little more.
const reach = 120;

// followReading marks, in the contents of a long page, the section that is
// being read: the last one whose heading has reached the top or, at the end of
// the page, the last one there is to see.
export function followReading(): void {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".sections a[href^='#']")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  if (!links.size) return;
  let marked: HTMLAnchorElement | undefined;
  const mark = () => {
    waiting = false;
    const atEnd = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
    let here: HTMLAnchorElement | undefined;
    for (const [heading, link] of links) {
      if (heading.getBoundingClientRect().top < (atEnd ? innerHeight : reach)) here = link;
    }
    if (here === marked) return;
    marked?.removeAttribute("aria-current");
    here?.setAttribute("aria-current", "true");
    marked = here;
  };
  let waiting = false;
  const later = () => {
    if (!waiting) requestAnimationFrame(mark);
    waiting = true;
  };
  addEventListener("scroll", later, { passive: true });
  addEventListener("resize", later);
  mark();
}
