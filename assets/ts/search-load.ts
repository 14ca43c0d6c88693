// Loads the files of the index by script elements, which work from the disk
// as well, where nothing may be fetched.
import type { Index, Load } from "./search-index";

declare global {
  interface Window {
    slipwaySearch?: (name: string, value: unknown) => void;
  }
}

const arrived = new Map<string, unknown>();

function loadScript(url: URL, name: string): Promise<unknown> {
  window.slipwaySearch ??= (key, value) => arrived.set(key, value);
  return new Promise((done, fail) => {
    const script = document.createElement("script");
    script.src = url.href;
    script.onload = () => {
      script.remove();
      if (arrived.has(name)) done(arrived.get(name));
      else fail(new Error(name));
    };
    script.onerror = () => {
      script.remove();
      fail(new Error(name));
    };
    document.head.append(script);
  });
}

// loader gives what each file holds and keeps it. One that did not come is
// asked for again the next time. The index stands below the home page of its
// language, and names its files from the root of the portal.
export function loader(root: URL, home: URL): { index: () => Promise<Index>; load: Load } {
  const kept = new Map<string, Promise<unknown>>();
  const get = (name: string, url: URL): Promise<unknown> => {
    let it = kept.get(name);
    if (!it) {
      it = loadScript(url, name);
      kept.set(name, it);
      it.catch(() => kept.delete(name));
    }
    return it;
  };
  const index = (): Promise<Index> => get("index", new URL("search/index.js", home)) as Promise<Index>;
  const load: Load = async (name) => get(name, new URL(`${(await index()).folder}/${name}.js`, root));
  return { index, load };
}
