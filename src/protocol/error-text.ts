// An error of the script as text.
import type { ScriptError } from "./run.js";

/** An error as one text, in the form of a traceback: class and message, then the user's lines. */
export function errorText({ name, message, frames, hint }: ScriptError): string {
  const lines = frames.map(
    (frame) => `    at ${frame.name && `${frame.name} `}${frame.file}:${frame.line}:${frame.column}`,
  );
  return [`${name}: ${message}`, ...lines, ...(hint ? [hint] : [])].join("\n");
}
