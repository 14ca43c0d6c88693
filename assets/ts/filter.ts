// wireFilters lets a page show only the items that are asked for: by owner, by
// series, by age, or the stuck ones. What is asked for stands in the address, so
// that a link shows the same.
export function wireFilters(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-filter]");
  const asked = new URLSearchParams(location.search);
  if (!form) {
    // An address of when all stood on this page: it leads on to those of an owner.
    const owner = document.getElementById(asked.get("owner") || "-");
    if (owner) location.hash = owner.id;
    return;
  }
  form.hidden = false;
  for (const field of form.elements) {
    if (field instanceof HTMLSelectElement) {
      const value = asked.get(field.name) ?? "";
      if ([...field.options].some((option) => option.value === value)) field.value = value;
    } else if (field instanceof HTMLInputElement) {
      field.checked = asked.get(field.name) === field.value;
    }
  }
  const apply = () => {
    const wanted = new FormData(form);
    const want = (name: string) => String(wanted.get(name) ?? "");
    const address = new URLSearchParams();
    for (const [name, value] of wanted) if (value) address.set(name, String(value));
    history.replaceState(null, "", (address.size ? `?${address}` : location.pathname) + location.hash);
    const shown = new Set<string>(); // what has several owners stands with each
    const all = new Set<string>();
    for (const group of document.querySelectorAll<HTMLElement>("section[data-owner]")) {
      const owner = !want("owner") || want("owner") === group.dataset.owner;
      let any = false;
      for (const item of group.querySelectorAll<HTMLElement>("li[data-series]")) {
        const { series, age, stuck } = item.dataset;
        item.hidden = !(owner && (!want("series") || want("series") === series) && Number(age) >= Number(want("age")) && (!want("stuck") || stuck));
        any ||= !item.hidden;
        const address = item.querySelector<HTMLAnchorElement>(".under > a")!.href;
        all.add(address);
        if (!item.hidden) shown.add(address);
      }
      group.hidden = !any;
    }
    const status = form.querySelector("[role=status]")!;
    status.textContent = shown.size < all.size ? form.dataset.filter!.replace("{shown}", String(shown.size)).replace("{all}", String(all.size)) : "";
  };
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  apply();
}
