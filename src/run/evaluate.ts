// Evaluates what a person asks of a moment: JavaScript on its tensors as they were recorded.
import { format, types } from "node:util";
import { createContext, Script } from "node:vm";
import { onOneThread, Tensor } from "../engine/internals.js";
import type { Evaluated, Member, NamedTensor } from "../protocol/reading.js";
import type { ValueId } from "../protocol/trace.js";
import { compileExpression, unrecorded } from "./expressions.js";
import { glanceAt } from "./glance.js";
import { membersOf } from "./members.js";
import { NotKept, RecordedTensors } from "./recorded-tensors.js";
import type { KeptValue, KeptValues } from "./values.js";

/** How long an expression may take, in milliseconds. */
const patience = 2000;
/** The same while somebody types. */
const typingPatience = 200;
/** So many results stay readable. */
const mostResults = 100;

/** Evaluates expressions and keeps the newest results that are tensors, so that they can be opened. */
export class Evaluations {
  private readonly results = new Map<ValueId, KeptValue>();
  private lastResult = -1;

  /** `register[0]` holds the script's call: what an expression prints has none. */
  constructor(
    private readonly values: KeptValues,
    private readonly register: Int32Array,
  ) {}

  /** A result that was a tensor. */
  read(value: ValueId): KeptValue | undefined {
    return this.results.get(value);
  }

  evaluate(expression: string, tensors: readonly NamedTensor[]): Evaluated {
    try {
      return this.compute(expression, tensors, patience, (result, scope) => this.resultOf(result, scope));
    } catch (error) {
      const missing = error instanceof NotKept ? error.value : undefined;
      return { kind: "failed", message: messageOf(error), missing };
    }
  }

  /** What may stand behind the dot after `expression`; nothing after one that fails. */
  members(expression: string, tensors: readonly NamedTensor[]): Member[] {
    try {
      return this.compute(expression, tensors, typingPatience, membersOf);
    } catch {
      return [];
    }
  }

  private compute<T>(
    expression: string,
    tensors: readonly NamedTensor[],
    milliseconds: number,
    use: (result: unknown, scope: RecordedTensors) => T,
  ): T {
    const [site] = this.register;
    this.register[0] = 0;
    try {
      const scope = new RecordedTensors(tensors, this.values);
      const evaluate = compileExpression(expression);
      return onOneThread(() => unrecorded(() => within(milliseconds, () => use(evaluate(scope), scope))));
    } finally {
      this.register[0] = site;
    }
  }

  private resultOf(result: unknown, scope: RecordedTensors): Evaluated {
    if (!(result instanceof Tensor)) return { kind: "other", type: typeof result, text: format(result) };
    const kept = { numbers: result.elements(), shape: [...result.shape], dtype: result.dtype.name };
    const value = scope.valueOf(result) ?? this.keep(kept);
    return { kind: "tensor", value, glance: glanceAt(kept), text: format(result) };
  }

  private keep(result: KeptValue): ValueId {
    const value = --this.lastResult;
    this.results.set(value, result);
    this.results.delete(value + mostResults);
    return value;
  }
}

const context: { run?: () => unknown } = createContext({});
const call = new Script("run()");

/** Runs `run`, but not for longer than so many milliseconds, whatever it does. */
function within<T>(milliseconds: number, run: () => T): T {
  context.run = run;
  try {
    return call.runInContext(context, { timeout: milliseconds }) as T;
  } finally {
    delete context.run;
  }
}

function messageOf(error: unknown): string {
  if (!types.isNativeError(error)) return `The expression threw ${format(error)}`;
  if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
    return `The expression took longer than ${patience / 1000} seconds and was stopped.`;
  const unknown = error instanceof ReferenceError && /^(.*) is not defined$/.exec(error.message);
  return unknown ? `There is no tensor named ${unknown[1]} here.` : `${error.name}: ${error.message}`;
}
