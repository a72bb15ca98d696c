// Expressions in Watch, Debug Console and hovers: asked on the tensors that are recorded at the cursor.
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { NamedTensor } from "../protocol/reading.js";
import type { InTime } from "./in-time.js";
import type { VariableView } from "./variables.js";
import { writtenElement } from "./variables-elements.js";
import { namedFor } from "./variables-scopes.js";

type Evaluated = DebugProtocol.EvaluateResponse["body"];
type Completion = DebugProtocol.CompletionItem;

/** What else an expression may begin with. */
const globals = ["torch", "console", "Math", "Number", "JSON", "Object", "Array"];

/** Evaluates and completes expressions at the cursor of one session. */
export class Evaluator {
  constructor(
    private readonly view: VariableView,
    private readonly inTime: InTime,
  ) {}

  /** Answers an evaluate request. Throws an Error with the message for the user. */
  async evaluate({ expression, context }: DebugProtocol.EvaluateArguments): Promise<Evaluated> {
    const tensors = namedFor(this.view.tensors());
    const asked = asCall(expression, tensors);
    const found = await this.inTime.ask<"evaluate">({ kind: "evaluate", expression: asked, tensors });
    if (!found) throw new Error("The run's process has ended: there are no values to compute with.");
    if (found.kind === "failed") throw new Error(found.message);
    if (found.kind === "other") return { result: found.text, type: found.type, variablesReference: 0 };
    const { name: _, value, ...rest } = this.view.tensor("", found.value, found.glance, expressionIn(expression));
    return { ...rest, result: context === "clipboard" ? found.text : value };
  }

  /** Answers a completions request: names of tensors, and what stands behind a dot. */
  async completions({ text, column, line = 1 }: DebugProtocol.CompletionsArguments): Promise<Completion[]> {
    const typed = (text.split("\n")[line - 1] ?? "").slice(0, column - 1);
    const word = /[\w$]*$/.exec(typed)![0];
    const before = typed.slice(0, typed.length - word.length);
    const found = before.endsWith(".") ? await this.members(receiverOf(before.slice(0, -1))) : this.names();
    const place = { start: before.length, length: word.length };
    return found.filter(({ label }) => label.startsWith(word)).map((item) => ({ ...item, ...place }));
  }

  private names(): Completion[] {
    const tensors = namedFor(this.view.tensors()).map(({ name }) => name.split(".")[0]);
    return [
      ...[...new Set(tensors)].map((label) => ({ label, type: "variable" as const })),
      ...globals.map((label) => ({ label, type: "module" as const })),
    ];
  }

  private async members(expression: string): Promise<Completion[]> {
    const tensors = namedFor(this.view.tensors());
    const found = await this.inTime.ask<"members">({ kind: "members", expression, tensors });
    return (found ?? []).map(({ name, isMethod }) => ({ label: name, type: isMethod ? "method" : "property" }));
  }
}

/** An element in brackets as JavaScript can read it: `w1[0][2]` as `w1.at(0, 2)`. */
function asCall(expression: string, tensors: readonly NamedTensor[]): string {
  const { tensor, index } = writtenElement(expression, tensors) ?? { tensor: expression, index: [] };
  return index.length > 0 ? `${tensor}.at(${index.join(", ")})` : expression;
}

/** As a part of a longer expression. */
function expressionIn(expression: string): string {
  return /^[\w$.[\]]+$/.test(expression) ? expression : `(${expression})`;
}

/** The expression that ends here, as far back as its brackets and dots reach: of `2 * h.at(0)` it is `h.at(0)`. */
function receiverOf(text: string): string {
  let depth = 0;
  let at = text.length;
  for (; at > 0; at--) {
    const character = text[at - 1];
    if (")]".includes(character)) depth++;
    else if ("([".includes(character)) depth--;
    else if (depth === 0 && !/[\w$.]/.test(character)) break;
    if (depth < 0) break;
  }
  return text.slice(at);
}
