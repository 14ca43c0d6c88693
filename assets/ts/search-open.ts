// Opens the search by its button, by / and by Ctrl+K, and loads it the first
// time. What there is to load stands on the button, beside this script.
const own = document.currentScript as HTMLScriptElement | null;

let loading: Promise<void> | undefined;

function load(button: HTMLButtonElement): Promise<void> {
  loading ??= new Promise((done, fail) => {
    const script = document.createElement("script");
    script.src = new URL(button.dataset.search ?? "", own?.src ?? location.href).href;
    script.dataset.style = button.dataset.searchStyle;
    script.dataset.folder = button.dataset.searchFolder ?? "";
    script.onload = () => done();
    script.onerror = () => {
      loading = undefined;
      script.remove();
      fail();
    };
    document.head.append(script);
  });
  return loading;
}

// isWriting reports whether a key that is pressed is meant for a field.
function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

// The reader may switch the key / off: whoever speaks to the machine says words
// that would open the search.
const slashKey = "slipway-slash";

function slashIsOff(): boolean {
  try {
    return localStorage.getItem(slashKey) === "off";
  } catch {
    return false;
  }
}

function wireSlashSwitch(): void {
  const box = document.querySelector<HTMLInputElement>("[data-slash-switch] input");
  if (!box) return;
  box.closest<HTMLElement>("[data-slash-switch]")!.hidden = false;
  box.checked = !slashIsOff();
  box.addEventListener("change", () => {
    try {
      localStorage.setItem(slashKey, box.checked ? "on" : "off");
    } catch {
      box.checked = true; // cannot be kept
    }
  });
}

export function wireSearch(): void {
  wireSlashSwitch();
  const button = document.querySelector<HTMLButtonElement>("[data-search]");
  if (!button) return;
  button.hidden = false;
  const open = (): void => {
    load(button).then(
      () => document.dispatchEvent(new CustomEvent("slipway-search")),
      () => location.assign(new URL(`../${button.dataset.searchFolder ?? ""}search/${location.protocol === "file:" ? "index.html" : ""}`, own?.src ?? location.href)),
    );
  };
  button.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const slash = event.key === "/" && !slashIsOff() && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event.target);
    const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!slash && !k) return;
    event.preventDefault();
    open();
  });
  if (document.querySelector("[data-search-here]")) load(button).catch(() => undefined);
}
