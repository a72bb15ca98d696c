// Finds by geometry what is wrong with a page: what covers something else, what is cut off, what leaves its place.
import type { Page } from "playwright-core";

/** What is wrong, one line each. */
export function flaws(page: Page): Promise<string[]> {
  return page.evaluate(findFlaws);
}

/** Runs in the page. */
function findFlaws(): string[] {
  type Thing = { name: string; left: number; top: number; right: number; bottom: number };
  const found: string[] = [];
  const thing = (name: string, { left, top, right, bottom }: DOMRect): Thing => ({ name, left, top, right, bottom });
  const nameOf = (element: Element) =>
    element.getAttribute("aria-label") ?? `${element.tagName.toLowerCase()}.${element.className}`;
  const seen = (selector: string, root: ParentNode = document) =>
    [...root.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().width > 0)
      .map((element) => thing(nameOf(element), element.getBoundingClientRect()));
  // Half a pixel is nobody's fault.
  const isCovered = (a: Thing, b: Thing) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.6 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.6;
  const isIn = (a: Thing, b: Thing) =>
    a.left >= b.left - 0.6 && a.right <= b.right + 0.6 && a.top >= b.top - 0.6 && a.bottom <= b.bottom + 0.6;
  const apart = (things: readonly Thing[], others?: readonly Thing[]) => {
    things.forEach((a, i) => {
      for (const b of others ?? things.slice(i + 1)) if (isCovered(a, b)) found.push(`${a.name} covers ${b.name}`);
    });
  };
  const within = (things: readonly Thing[], place: Thing) => {
    for (const one of things) if (!isIn(one, place)) found.push(`${one.name} leaves ${place.name}`);
  };
  /** The lines of a text, as far as they are seen. */
  const lines = (node: Node): DOMRect[] => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const all = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (getComputedStyle(node.parentElement!).overflowX === "visible") return all;
    const { left, right } = node.parentElement!.getBoundingClientRect();
    return all.slice(0, 1).map((line) => {
      const from = Math.max(line.left, left);
      return new DOMRect(from, line.top, Math.min(line.right, right) - from, line.height);
    });
  };
  /** Every piece of text that is seen in an element. */
  const texts = (root: Element): Thing[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const list: Thing[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent!.trim();
      if (!text || !node.parentElement!.checkVisibility() || node.parentElement!.closest(".unseen")) continue;
      for (const line of lines(node)) list.push(thing(`“${text}”`, line));
    }
    return list;
  };
  /** Text that its own element cuts off, and does not tell otherwise. */
  const cut = (root: Element) => {
    for (const element of [root, ...root.querySelectorAll<HTMLElement>("*")]) {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
      const hides = getComputedStyle(element).overflowX !== "visible";
      const tells = element.getAttribute("title") === element.textContent;
      if (own && hides && !tells && element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
        found.push(`“${element.textContent}” is cut off`);
    }
  };

  const page = thing("the page", new DOMRect(0, 0, innerWidth, innerHeight));
  const panels = [".toolbar", ".strip", ".graph", ".inspector", ".timeline"].flatMap((selector) => seen(selector));
  within(panels, page);
  if (innerWidth >= 640) apart(panels);

  const controls = seen(
    ".where, .transport > *, .search, .tools > vscode-dropdown, .tools > vscode-button, .with-menu",
  );
  apart(controls);
  within(controls, panels[0]);

  const graph = seen(".graph")[0];
  const over = seen(".legend, .minimap, .card");
  within(over, graph);
  apart(seen(".legend, .minimap"));
  const nodes = seen(".node:not(.frame)");
  apart(nodes);
  apart(seen(".node.frame"), nodes);
  apart(seen(".legend"), nodes);
  // Where the graph is larger than its window, something is always behind the minimap.
  if (nodes.every((node) => isIn(node, graph))) apart(over, nodes);

  for (const selector of [".toolbar", ".inspector", ".timeline", ".legend", ".strip", ".card"])
    for (const panel of document.querySelectorAll(selector)) {
      if (!panel.checkVisibility()) continue;
      const words = texts(panel);
      const place = thing(nameOf(panel), panel.getBoundingClientRect());
      const scrolls = panel.scrollHeight > panel.clientHeight + 1;
      within(scrolls ? words.map((word) => ({ ...word, top: place.top, bottom: place.bottom })) : words, place);
      apart(words);
      cut(panel);
    }
  return found;
}
