// Making DOM elements in one line each.

type Attributes = Record<string, string | number | boolean | undefined>;
type Child = Node | string | undefined | null | false;

/** An element with attributes (false and undefined are left out) and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  made.append(...children.filter(isShown));
  return made;
}

/** Sets attributes; false and undefined remove them, true sets them empty. */
export function setAttributes(target: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) target.removeAttribute(name);
    else if (target.getAttribute(name) !== textOf(value)) target.setAttribute(name, textOf(value));
  }
}

/** A glyph of the icon font, without a name of its own. */
export function icon(name: string): HTMLElement {
  return element("span", { class: `icon icon-${name}`, "aria-hidden": "true" });
}

/** Sets the text if it differs, so that a selection in it survives. */
export function setText(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}

function textOf(value: string | number | boolean): string {
  return value === true ? "" : String(value);
}

function isShown(child: Child): child is Node | string {
  return child !== undefined && child !== null && child !== false;
}
