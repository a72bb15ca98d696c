// The menu of the toolbar's Export button.
import type { ExportFormat } from "../../src/protocol/page.js";
import { element } from "../dom.js";

const formats: readonly (readonly [ExportFormat, string])[] = [
  ["svg", "SVG"],
  ["png", "PNG"],
  ["mermaid", "Mermaid"],
  ["dot", "DOT (Graphviz)"],
];

/** A menu below `button`, which opens and closes it; `choose` hears of what was chosen. */
export function exportMenu(button: HTMLElement, choose: (format: ExportFormat) => void): HTMLElement {
  const menu = element("div", { class: "menu", role: "menu", "aria-label": "Export as", hidden: true });
  const show = (isOpen: boolean) => {
    menu.hidden = !isOpen;
    button.setAttribute("aria-expanded", String(isOpen));
  };
  const close = () => {
    if (menu.hidden) return;
    show(false);
    button.focus();
  };
  for (const [format, label] of formats) {
    const item = element("button", { class: "menu-item", type: "button", role: "menuitem", tabindex: -1 }, label);
    item.addEventListener("click", () => {
      close();
      choose(format);
    });
    menu.append(item);
  }
  button.setAttribute("aria-haspopup", "menu");
  show(false);
  button.addEventListener("click", () => {
    if (!menu.hidden) return close();
    show(true);
    itemAt(menu, 0).focus();
  });
  menu.addEventListener("keydown", (event) => pressed(event, menu, close));
  menu.addEventListener("focusout", ({ relatedTarget }) => {
    if (!menu.contains(relatedTarget as Node | null) && !button.contains(relatedTarget as Node | null)) show(false);
  });
  return menu;
}

function itemAt(menu: HTMLElement, place: number): HTMLElement {
  const items = menu.querySelectorAll<HTMLElement>('[role="menuitem"]');
  return items[(place + items.length) % items.length];
}

function pressed(event: KeyboardEvent, menu: HTMLElement, close: () => void): void {
  const at = [...menu.children].indexOf(document.activeElement!);
  const moves: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 };
  if (event.key === "Escape" || event.key === "Tab") close();
  else if (event.key in moves) itemAt(menu, moves[event.key]).focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
