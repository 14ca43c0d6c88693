// turnPages lets the arrow keys lead to the previous and the next page, in the
// direction of the script. They keep their own meaning in fields, in charts and
// tables that scroll, and together with other keys.
export function turnPages(): void {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    const at = event.target as Element;
    if (at.closest("input, select, textarea, [contenteditable], [role], dialog, .scroll, pre")) return;
    if (document.documentElement.scrollWidth > innerWidth) return; // they scroll the page
    const onward = (event.key === "ArrowRight") !== (document.documentElement.dir === "rtl");
    document.querySelector<HTMLAnchorElement>(`.neighbours a[rel=${onward ? "next" : "prev"}]`)?.click();
  });
}
