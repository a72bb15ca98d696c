// Hangs the methods of all rows on the tensor, and makes the functions of the module.
import { callRows } from "./apply.js";
import { type OpRow, rows } from "./op.js";
import { Tensor } from "./tensor.js";

type Method = (this: Tensor, ...args: unknown[]) => unknown;

function addMethod(name: string, method: Method): void {
  Object.defineProperty(Tensor.prototype, name, { value: method, writable: true, configurable: true });
}

/** Gives tensors the methods of all rows that have some, with their in-place variants. */
export function installMethods(): void {
  for (const [name, overloads] of rows) {
    const methods = overloads.filter(({ reach }) => reach.method);
    const inPlace = overloads.filter(({ reach }) => reach.inPlace);
    if (methods.length > 0)
      addMethod(name, function (...args) {
        return callRows(methods, [this, ...args], 1, false);
      });
    if (inPlace.length > 0)
      addMethod(`${name}_`, function (...args) {
        return callRows(inPlace, [this, ...args], 1, true);
      });
  }
}

const functions = new Map<string, readonly OpRow[]>();
const functionals = new Map<string, readonly OpRow[]>();

/** Calls a function of the module by name. */
export function callFunction(name: string, args: readonly unknown[]): unknown {
  return callRows(reached(name, functions, "function"), args, 0, false);
}

/** Calls a function of `nn.functional` by name. */
export function callFunctional(name: string, args: readonly unknown[]): unknown {
  return callRows(reached(name, functionals, "functional"), args, 0, false);
}

function reached(name: string, known: Map<string, readonly OpRow[]>, how: "function" | "functional"): readonly OpRow[] {
  let overloads = known.get(name);
  if (overloads === undefined) {
    overloads = rows.get(name)!.filter(({ reach }) => reach[how]);
    known.set(name, overloads);
  }
  return overloads;
}
