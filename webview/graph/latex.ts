// A chain rule as LaTeX: `\frac{\partial L}{\partial w}`.

const symbols: Record<string, string> = {
  ...{ "·": "\\,", "⊗": "\\otimes", "⋆": "\\star", "−": "-", "≤": "\\le", "≥": "\\ge", "≠": "\\neq" },
  ...{ Σ: "\\sum", ᵀ: "^{\\top}", "²": "^{2}", "⁻": "^{-1}", σ: "\\sigma", "|": "|" },
};
const functions = new Set(["exp", "log", "tanh", "sin", "cos", "sinh", "cosh", "max", "min", "det"]);

/** The rule's letters as LaTeX; `names` are the tensors' in it, other words stay words. */
export function latexOf(letters: string, names: ReadonlySet<string>): string {
  const tokens = letters.match(/∂L\/∂[^\s*·(),=ᵀ⊗⋆]+|[A-Za-z_][\w.]*|\d+(?:\.\d+)?(?:e[+-]?\d+)?|\S/g) ?? [];
  const parts = tokens.map((token, i) => latexToken(token, tokens[i - 1] ?? "", tokens[i + 1] ?? "", names));
  return parts
    .join(" ")
    .replaceAll(/ (?=\^|,|\))/g, "")
    .replaceAll("( ", "(");
}

function latexToken(token: string, before: string, after: string, names: ReadonlySet<string>): string {
  if (token.startsWith("∂L/∂")) return `\\frac{\\partial L}{\\partial ${nameOf(token.slice("∂L/∂".length))}}`;
  if (token === "*") return /^\d/.test(before) || /^\d/.test(after) ? "\\cdot" : "\\odot";
  if (names.has(token)) return nameOf(token);
  if (functions.has(token)) return `\\${token}`;
  if (/^[A-Za-z]{2,}/.test(token)) return `\\text{ ${escaped(token)} }`;
  return symbols[token] ?? token;
}

/** A single letter, with its number below, is set as mathematics does; longer names upright. */
function nameOf(name: string): string {
  const [, letter, number] = /^([A-Za-z])_?(\d*)$/.exec(name) ?? [];
  if (letter) return number ? `${letter}_{${number}}` : letter;
  return `\\mathrm{${escaped(name)}}`;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\{}_#$%&~^]/g, (sign) => `\\${sign}`);
}
