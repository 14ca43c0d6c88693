// followReading marks, in the contents of a long page, the section that is
// being read: the last one whose heading has passed the upper third.
export function followReading(): void {
  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".sections a[href^='#']")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  if (!links.size) return;
  const mark = () => {
    let here: HTMLAnchorElement | undefined;
    for (const [heading, link] of links) {
      if (heading.getBoundingClientRect().top < innerHeight / 3) here = link;
      link.removeAttribute("aria-current");
    }
    here?.setAttribute("aria-current", "true");
  };
  const watcher = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  for (const heading of links.keys()) watcher.observe(heading);
}
