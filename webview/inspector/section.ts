// What all parts of the inspector are made of.
import { element } from "../dom.js";

type Child = HTMLElement | null | string;

/** A part with its title and a detail beside it. */
export function section(title: string, detail: string | Child[], ...content: Child[]): HTMLElement {
  const head = element("h3", {}, title, detail.length > 0 && element("span", {}, " ", ...detail));
  return element("section", {}, head, ...content);
}

/** Words beside the matter. */
export function quiet(text: string): HTMLElement {
  return element("p", { class: "quiet" }, text);
}

/** A button that looks like a link. `keep` is its name among all, by which it keeps the keyboard. */
export function linkButton(text: string, title: string, keep: string, go: () => void): HTMLElement {
  const link = element("button", { class: "link", type: "button", title, "data-keep": keep }, text);
  link.addEventListener("click", go);
  return link;
}
