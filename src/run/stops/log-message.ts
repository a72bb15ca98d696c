// Messages of logpoints: text with expressions in braces.
import { inspect } from "node:util";
import { Tensor } from "../../engine/internals.js";
import { shapeText } from "../../protocol/number-text.js";
import { compileExpression, type Scope } from "../expressions.js";
import { normOf } from "../statistics.js";

/** How many elements of a small tensor are written out. */
const written = 6;

/** The function that a message is. Throws a SyntaxError for an expression that does not compile. */
export function compileMessage(message: string): (scope: Scope) => string {
  const parts = partsOf(message).map(({ text, isExpression }) => {
    if (!isExpression) return () => text;
    const evaluate = compileExpression(text);
    return (scope: Scope) => valueText(evaluate(scope));
  });
  return (scope) => parts.map((part) => part(scope)).join("");
}

interface Part {
  text: string;
  isExpression: boolean;
}

/** Cuts `norm {w.norm()}` at its braces, which may hold others; `\{` is a brace of the text. */
function partsOf(message: string): Part[] {
  const parts: Part[] = [{ text: "", isExpression: false }];
  let depth = 0;
  for (let i = 0; i < message.length; i++) {
    const part = parts[parts.length - 1];
    const character = message[i];
    if (depth === 0 && character === "\\" && /[{}]/.test(message[i + 1] ?? "")) part.text += message[++i];
    else if (character === "{" && depth++ === 0) parts.push({ text: "", isExpression: true });
    else if (character === "}" && depth > 0 && --depth === 0) parts.push({ text: "", isExpression: false });
    else part.text += character;
  }
  if (depth > 0) throw new SyntaxError(`a { is not closed in "${message}"`);
  return parts;
}

/** A value as a line. */
export function valueText(value: unknown): string {
  if (typeof value === "string") return value;
  if (!(value instanceof Tensor)) return inspect(value, { breakLength: Number.POSITIVE_INFINITY, depth: 3 });
  const elements = value.storage.backend.read(value);
  if (value.dim() === 0) return String(elements[0]);
  const shape = shapeText(value.shape);
  return elements.length <= written
    ? `${shape} [${Array.from(elements).join(", ")}]`
    : `${shape} ‖·‖ ${normOf(elements)}`;
}
