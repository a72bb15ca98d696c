// The only file that knows the webview UI toolkit: buttons, the search field and the drop-down as plain elements.
import {
  provideVSCodeDesignSystem,
  vsCodeButton,
  vsCodeDropdown,
  vsCodeOption,
  vsCodeTextField,
} from "@vscode/webview-ui-toolkit";
import { element, icon } from "../dom.js";

/** Registers the toolkit's elements; to be called once, before any is made. */
export function registerToolkit(): void {
  provideVSCodeDesignSystem().register(vsCodeButton(), vsCodeDropdown(), vsCodeOption(), vsCodeTextField());
}

/** A button that shows an icon; its name is `name`, the tooltip adds the key. */
export function iconButton(name: string, glyph: string, key: string, click: () => void): HTMLElement {
  const button = element("vscode-button" as "div", {
    appearance: "icon",
    "aria-label": name,
    title: key ? `${name} (${key})` : name,
  });
  button.append(icon(glyph));
  button.addEventListener("click", click);
  passOnStates(button);
  return button;
}

const states = ["aria-expanded", "aria-haspopup", "aria-pressed"];

/** The toolkit keeps these from the button within, which is the one that screen readers meet. */
function passOnStates(button: HTMLElement): void {
  const passOn = () => {
    const inner = button.shadowRoot?.querySelector("button");
    for (const name of states) if (button.hasAttribute(name)) inner?.setAttribute(name, button.getAttribute(name)!);
  };
  new MutationObserver(passOn).observe(button, { attributeFilter: states });
  queueMicrotask(passOn);
}

/** A field for text that says every change. */
export function textField(name: string, placeholder: string, change: (text: string) => void): HTMLInputElement {
  const field = element("vscode-text-field" as "input", { "aria-label": name, placeholder });
  // The toolkit gives it another name when it is put on the page.
  queueMicrotask(() => field.setAttribute("aria-label", name));
  field.addEventListener("input", () => change(field.value));
  return field;
}

/** A drop-down with one of `options` (value and words) chosen. */
export function dropdown(
  name: string,
  options: readonly (readonly [value: string, words: string])[],
  choose: (value: string) => void,
): HTMLInputElement {
  const box = element("vscode-dropdown" as "input", { "aria-label": name });
  for (const [value, words] of options) box.append(element("vscode-option" as "option", { value }, words));
  box.addEventListener("change", () => choose(box.value));
  return box;
}
