// Copying what is shown: buttons with names, and Ctrl+C for everything where nothing is marked.
import { copyLimit } from "../../src/protocol/limits.js";
import { element } from "../dom.js";
import { formatCount } from "../format.js";

/** A small button. `name` tells what is copied; the same name keeps the keyboard when the content is made anew. */
export function copyButton(text: string, name: string, copy: () => void): HTMLElement {
  const button = element("button", { class: "small-button", type: "button", "aria-label": name, title: name }, text);
  button.dataset.keep = name;
  button.addEventListener("click", copy);
  return button;
}

/** The name of the button that copies a tensor of `count` elements. */
export function copyNumbersName(of: string, count: number): string {
  const limit = count > copyLimit ? ` (the first ${formatCount(copyLimit)} of ${formatCount(count)})` : "";
  return `Copy numbers of the ${of} as a nested list${limit}`;
}

/** Ctrl+C copies all text of `root` where nothing is marked. */
export function copyKeys(root: HTMLElement, copy: (text: string) => void): void {
  root.addEventListener("keydown", (event) => {
    if (event.key !== "c" || !(event.ctrlKey || event.metaKey) || getSelection()?.toString()) return;
    event.preventDefault();
    event.stopPropagation();
    copy(root.innerText);
  });
}
