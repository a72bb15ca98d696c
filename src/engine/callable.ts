// Classes that may also be called without `new`, as Python's are.

/** A class, and the same as a function. */
export type Callable<C extends abstract new (...args: never[]) => unknown> = C &
  ((...args: ConstructorParameters<C>) => InstanceType<C>);

/** Lets a class be called without `new`, and gives it the name that PyTorch's has. */
export function callable<C extends new (...args: never[]) => unknown>(name: string, type: C): Callable<C> {
  Object.defineProperty(type, "name", { value: name });
  return new Proxy(type, { apply: (target, _, args) => new target(...(args as never[])) }) as Callable<C>;
}
