// Hangs the methods of all rows on the tensor, and makes the functions of the module.
import { callRows } from "./apply.js";
import { type Namespace, type OpRow, rows } from "./op.js";
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
    if (methods.length > 0) addMethod(name, methodOf(methods, false));
    if (inPlace.length > 0) addMethod(`${name}_`, methodOf(inPlace, true));
  }
}

function methodOf(overloads: readonly OpRow[], inPlace: boolean): Method {
  return function (...args) {
    // Written out for the usual numbers of arguments, where a spread would take longer than reading them.
    const given = args.length === 0 ? [this] : args.length === 1 ? [this, args[0]] : [this, ...args];
    return callRows(overloads, given, 1, inPlace);
  };
}

/** Calls rows by name, of those that are reached in one way. */
function caller(how: "function" | Namespace): (name: string, args: readonly unknown[]) => unknown {
  const known = new Map<string, readonly OpRow[]>();
  return (name, args) => {
    let overloads = known.get(name);
    if (overloads === undefined) {
      overloads = rows.get(name)!.filter(({ reach }) => reach[how]);
      known.set(name, overloads);
    }
    return callRows(overloads, args, 0, false);
  };
}

/** Calls a function of the module by name. */
export const callFunction = caller("function");
/** Calls a function of `nn.functional` by name. */
export const callFunctional = caller("functional");
/** Calls a function of `linalg` by its row's name. */
export const callLinalg = caller("linalg");
/** Calls a function of `special` by its row's name. */
export const callSpecial = caller("special");
