// Files, which the engine itself has none of: the host that runs scripts hands them in.
import { RuntimeError } from "./errors.js";

/** How `torch.save` and `torch.load` reach files. Errors name the path and what to do. */
export interface Files {
  /** The bytes of a file. */
  read(path: string): Uint8Array;
  /** Writes a file as a whole: afterwards it has all bytes, or is what it was. */
  write(path: string, bytes: Uint8Array): void;
}

let provided: Files | null = null;

/** Hands in files, or takes them away. */
export function provideFiles(files: Files | null): void {
  provided = files;
}

/** The files of the host. */
export function files(): Files {
  if (provided === null) throw new RuntimeError("torch.save and torch.load need files, and there are none here");
  return provided;
}
