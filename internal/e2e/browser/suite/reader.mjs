// What all scripts share: the browser, and a page that notes whatever goes
// wrong while somebody reads it.
import { chromium } from "playwright-core";

export const settings = JSON.parse(process.env.SLIPWAY_BROWSER);

/** The flags keep a browser on a machine without a display or a way out quiet. */
export const flags = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

export const browser = await chromium.launch({ executablePath: settings.chromium, args: flags });

/** Every kind of page, as [layout, path]. A redirect leads to another of them. */
export const kinds = Object.entries(settings.kinds).map(([layout, k]) => [layout, k.path]).sort();

/** The address of a path of the portal at the root of its host. */
export const at = (path) => settings.root + path.slice(1);

/**
 * Opens a page in a context of its own and hands it to use. Fails if the
 * browser complains: an error or warning on the console, an exception, a
 * violation of the security policy, a file that is not there, another host.
 */
export async function read(address, options, use) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const complaints = [];
  const home = new URL(address);
  try {
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (e) => console.error(`policy: ${e.violatedDirective} ${e.blockedURI}`));
    });
    const page = await context.newPage();
    page.on("console", (m) => {
      if (["error", "warning"].includes(m.type())) complaints.push(`console: ${m.text()} ${m.location().url}`);
    });
    page.on("pageerror", (e) => complaints.push(`exception: ${e.message}`));
    page.on("requestfailed", (r) => {
      const why = r.failure()?.errorText;
      if (why !== "net::ERR_ABORTED") complaints.push(`not loaded: ${r.url()} ${why}`); // aborted: the reader has gone on
    });
    page.on("request", (r) => {
      if (new URL(r.url()).host !== home.host) complaints.push(`asks another host: ${r.url()}`);
    });
    page.on("response", (r) => {
      if (r.status() >= 400) complaints.push(`${r.status()}: ${r.url()}`);
    });
    await page.goto(address);
    await use(page);
  } finally {
    await context.close();
  }
  if (complaints.length > 0) throw new Error(`${address}\n  ${complaints.join("\n  ")}`);
}

/** Presses a key several times. */
export async function press(page, key, times) {
  for (let i = 0; i < times; i++) await page.keyboard.press(key);
}

/** The name of a file among the artefacts. */
export const artifact = (...parts) => `${settings.artifacts}/${parts.join("-")}`;
