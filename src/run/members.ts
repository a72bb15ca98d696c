// What an object offers behind a dot: a tensor's methods by PyTorch's names, a module's parts, `torch`'s functions.
import { Tensor } from "../engine/internals.js";
import type { Member } from "../protocol/reading.js";

/** What the engine's own code uses of a tensor, and scripts do not. */
const internal = new Set(
  "constructor edge elements gradient layout node offset sizes strides toString version writes".split(" "),
);
/** PyTorch writes no capitals but in these. */
const isPublic = (name: string) => /^([a-z][a-z0-9_]*|m?[TH])$/.test(name) && !internal.has(name);

/** The members of `object` that a script may use, in the order of the alphabet. */
export function membersOf(object: unknown): Member[] {
  if (object === null || object === undefined) return [];
  const names = object instanceof Tensor ? namesOf(Tensor.prototype).filter(isPublic) : namesOf(Object(object));
  return names.map((name) => ({ name, isMethod: isMethod(Object(object), name) }));
}

/** Own names and inherited ones, but for those that every object has. */
function namesOf(object: object): string[] {
  const names = new Set<string>();
  for (let part: object | null = object; part && part !== Object.prototype; part = Object.getPrototypeOf(part))
    for (const name of Object.getOwnPropertyNames(part)) if (/^[A-Za-z$][\w$]*$/.test(name)) names.add(name);
  names.delete("constructor");
  return [...names].sort();
}

/** Whether it is called; asked of where it is declared, so that nothing is computed. */
function isMethod(object: object, name: string): boolean {
  for (let part: object | null = object; part; part = Object.getPrototypeOf(part)) {
    const declared = Object.getOwnPropertyDescriptor(part, name);
    if (declared) return typeof declared.value === "function";
  }
  return false;
}
