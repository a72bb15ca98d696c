// Puts an error of the script in the user's terms: class, message, and the frames of the user's own files.
import { fileURLToPath } from "node:url";
import type { ScriptError, ScriptFrame } from "../protocol/run.js";

/** What `thrown` says to the user. `files` are the user's own; frames elsewhere are left out. */
export function scriptError(thrown: unknown, files: readonly string[]): ScriptError {
  if (!(thrown instanceof Error)) {
    return { name: "Error", message: `The script threw ${describe(thrown)}, which is no Error.`, frames: [] };
  }
  return {
    name: thrown.name,
    message: thrown.message,
    frames: userFrames(thrown.stack ?? "", files),
    hint: hintFor(thrown),
  };
}

/** The frames of `stack` (as Node prints it, source maps applied) that stand in `files`, innermost first. */
export function userFrames(stack: string, files: readonly string[]): ScriptFrame[] {
  const own = new Set(files);
  return stack
    .split("\n")
    .flatMap((line) => frameOf(line) ?? [])
    .filter(({ file }) => own.has(file));
}

function frameOf(line: string): ScriptFrame | null {
  const match = /^\s+at (?:(?:async )?(.*?) \()?((?:file:\/\/)?[^()]+):(\d+):(\d+)\)?$/.exec(line);
  if (!match) return null;
  const [, name = "", place, row, column] = match;
  return { name: functionName(name), file: pathOf(place), line: Number(row), column: Number(column) };
}

/** V8 names functions after what they are assigned to, the source transform's own names among it. */
function functionName(name: string): string {
  return name === "<anonymous>" || name === "eval" || name.includes("$gradlens") ? "" : name;
}

function pathOf(place: string): string {
  return place.startsWith("file://") ? fileURLToPath(place) : place;
}

function describe(thrown: unknown): string {
  return typeof thrown === "string" ? JSON.stringify(thrown) : String(thrown);
}

function hintFor(error: Error): string | undefined {
  if (error instanceof RangeError && /call stack/.test(error.message)) return "A function calls itself without end.";
  if (error instanceof RangeError && /Array buffer allocation failed|Invalid typed array length/.test(error.message)) {
    return "There is not enough memory for a tensor of this size.";
  }
  return undefined;
}
