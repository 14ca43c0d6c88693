import { find } from "./words";

// wireCopying lets a click on the # of a heading copy its address, and gives
// every block of code and every text to copy a button that does.
export function wireCopying(): void {
  if (!navigator.clipboard) return; // not over plain HTTP: the links still lead there
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.anchor")) {
    link.addEventListener("click", () => void copy(link.href, link));
  }
  for (const block of document.querySelectorAll<HTMLElement>("pre, [data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = find("copy");
    button.addEventListener("click", () => void copy(block.innerText.trim(), button));
    const frame = document.createElement("div");
    frame.className = "copyable";
    block.replaceWith(frame);
    frame.append(block, button);
  }
}

let told: HTMLElement | undefined;

async function copy(text: string, by: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    return; // not allowed: nothing was copied, so nothing is said
  }
  if (!told) {
    told = document.createElement("p");
    told.className = "toast";
    told.setAttribute("role", "status");
    document.body.append(told);
  }
  told.textContent = find("copied");
  by.dataset.copied = "";
  setTimeout(() => {
    delete by.dataset.copied;
    told!.textContent = "";
  }, 2000);
}
