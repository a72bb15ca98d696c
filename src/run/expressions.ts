// Expressions that a person writes about a run: JavaScript over the names in scope, which leaves the run as it was.
import { mode, type Observer, observe, observer, RuntimeError, type Tensor } from "../engine/internals.js";
import { fork_rng } from "../engine/random-functions.js";

/** The names that an expression may use besides JavaScript's own. */
export interface Scope {
  has(name: string): boolean;
  get(name: string): unknown;
}

/** The function that an expression is: a name in scope hides JavaScript's own; nothing can be assigned to either. */
export function compileExpression(text: string): (scope: Scope) => unknown {
  if (text.trim() === "") throw new SyntaxError("The expression is empty.");
  checkAlone(text);
  const evaluate = new Function(
    "$scope",
    `with ($scope) { return (function () { "use strict"; return (${text}\n); })(); }`,
  );
  return (scope) => evaluate(new Proxy(Object.create(null), new Names(scope)));
}

/** In brackets first: text that would end the parentheses around it does not fit into these. */
function checkAlone(text: string): void {
  try {
    new Function(`"use strict"; return [${text}\n];`);
  } catch (error) {
    const endsEarly = /Unexpected token '\]'/.test((error as Error).message) && !text.includes("]");
    throw endsEarly ? new SyntaxError("The expression ends too early.") : error;
  }
}

/** Runs `evaluate` so that nothing of it is recorded, random numbers that it draws are not missed, and recorded tensors stay as they are. */
export function unrecorded<T>(evaluate: () => T): T {
  const watching = observer();
  const before = { ...mode };
  observe(guard);
  Object.assign(mode, { grad: false, quiet: 0, composing: 0, anomaly: false });
  try {
    return fork_rng(evaluate);
  } finally {
    Object.assign(mode, before);
    observe(watching);
  }
}

/** How `with` sees a scope. */
class Names implements ProxyHandler<object> {
  constructor(private readonly scope: Scope) {}

  has(_target: object, name: string | symbol): boolean {
    return typeof name === "string" && this.scope.has(name);
  }

  get(_target: object, name: string | symbol): unknown {
    return typeof name === "string" ? this.scope.get(name) : undefined;
  }

  set(_target: object, name: string | symbol): never {
    throw new TypeError(`An expression cannot assign to ${String(name)}.`);
  }
}

function refuse(what: string): never {
  throw new RuntimeError(`An expression cannot ${what}: use a copy of it, as in w.clone().`);
}

/** Refuses writes to tensors that the run knows, and to views of them; an expression's own may be written. */
function keep(tensor: Tensor): null {
  return tensor.observed === null && tensor.storage.observed === null ? null : refuse("change a tensor of the run");
}

const guard: Observer = {
  applied: ({ inPlace, inputs }) => void (inPlace && keep(inputs[0])),
  writing: keep,
  assigning: keep,
  backwardStarted: () => refuse("run backward() on the run's tensors, which would change their .grad"),
  seeded: () => {},
  propagated: () => {},
  accumulated: () => {},
  backwardEnded: () => {},
};
