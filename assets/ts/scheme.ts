// The colour scheme follows the system until the reader chooses one; the
// choice is kept on this device.
const key = "slipway-scheme";

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // storage is switched off: the system decides
  }
}

export function rememberScheme(): void {
  const scheme = stored();
  if (scheme === "light" || scheme === "dark") {
    document.documentElement.dataset.scheme = scheme;
  }
}

export function wireSchemeSwitch(): void {
  const button = document.querySelector<HTMLButtonElement>("[data-scheme-switch]");
  if (!button) return;
  button.hidden = false;
  button.addEventListener("click", () => {
    const root = document.documentElement;
    const now = root.dataset.scheme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
    const next = now === "dark" ? "light" : "dark";
    root.dataset.scheme = next;
    try {
      localStorage.setItem(key, next);
    } catch {
      // not kept, but switched
    }
  });
}
