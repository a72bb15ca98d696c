// Lists of hooks.

/** Returned by all functions that register hooks; with `using`, the hook goes with the block. */
export interface HookHandle {
  /** Takes the hook away again. */
  remove(): void;
  [Symbol.dispose](): void;
}

/** Adds a hook to a list (at its end, or its beginning), and says how to take it out again. */
export function addTo<T>(list: T[], hook: T, prepend = false): HookHandle {
  if (typeof hook !== "function")
    throw new TypeError(`a hook must be a function, not ${hook === null ? "null" : typeof hook}`);
  return addItem(list, hook, prepend);
}

/** Adds anything to a list, and says how to take it out again. */
export function addItem<T>(list: T[], item: T, prepend: boolean): HookHandle {
  if (prepend) list.unshift(item);
  else list.push(item);
  let there = true;
  const remove = () => {
    const at = there ? list.indexOf(item) : -1;
    if (at >= 0) list.splice(at, 1);
    there = false;
  };
  return { remove, [Symbol.dispose]: remove };
}
