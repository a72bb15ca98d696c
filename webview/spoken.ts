// Formulas and signs with names that can be read aloud: screen readers leave out `ᵀ`, and say "parallel to" for `‖`.
import { element } from "./dom.js";

const words: readonly (readonly [sign: RegExp, spoken: string])[] = [
  [/∂L\/∂([\w.]+)/g, "gradient of $1"],
  [/\[([^\]=]*)\]/g, " at $1"],
  [/\[([^\]]*)\]/g, "(1 if $1, else 0)"],
  [/ᵀ/g, " transposed"],
  [/⁻¹/g, " inverse"],
  [/²/g, " squared"],
  [/Σ /g, "sum of "],
  [/ · /g, " matrix times "],
  [/\)\(/g, ") times ("],
  [/ \* /g, " times "],
  [/ ⊗ /g, " outer product "],
  [/ ⋆ /g, " convolved with "],
  [/ \/ /g, " divided by "],
  [/ = /g, " equals "],
  [/ ≤ /g, " at most "],
  [/ ≥ /g, " at least "],
  [/−/g, "minus "],
];

/** A formula in words: `gradient of w2 equals h_relu transposed matrix times gradient of y_pred`. */
export function spokenFormula(formula: string): string {
  return words.reduce((text, [sign, spoken]) => text.replaceAll(sign, spoken), formula).replaceAll(/ +/g, " ");
}

/** A formula as it is written, with its words as its name; `note` stands beside it. */
export function formula(text: string, className: string, note = ""): HTMLElement {
  const name = note ? `${spokenFormula(text)}, ${note}` : spokenFormula(text);
  const beside = note && element("span", { class: "quiet" }, ` ${note}`);
  return element("code", { class: className, role: "math", "aria-label": name }, text, beside);
}

/** The sign of a norm, `‖∇‖` or `‖·‖`, called by its name. */
export function normSign(of: "gradient" | "value"): HTMLElement {
  return element("span", { role: "math", "aria-label": `${of} norm` }, of === "gradient" ? "‖∇‖" : "‖·‖");
}
