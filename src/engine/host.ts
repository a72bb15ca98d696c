// What the surroundings of the engine can do for it, where they can: a Node process offers all of it, a web page less.

/** What an engine cannot do by itself. */
export interface Host {
  /** Lets the garbage collector run now, so that weak references to what nobody holds are empty afterwards. */
  collect?(): void;
}

let provided: Host = {};

/** Adds to what the surroundings can do. */
export function provideHost(host: Host): void {
  provided = { ...provided, ...host };
}

/** What the surroundings can do. */
export function host(): Host {
  return provided;
}
