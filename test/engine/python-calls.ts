// Recorded Python calls, run as JavaScript.
import * as torch from "gradlens";

/** A Python call as JavaScript: tuples become lists, keywords an object at the end. */
function inScript(call: string): string {
  return call
    .replace(/([(,=] ?)\(([^()]*)\)/g, "$1[$2]")
    .replace(/,\]/g, "]")
    .replace(
      /((?:\b\w+=(?:[-\w.']+|\[[^\]]*\])(?:\([^()]*\))?(?:\.\w+\([^()]*\))?(?:, ?)?)+)\)/g,
      (_, keywords: string) => `{ ${keywords.replaceAll("=", ": ")} })`,
    )
    .replace(/\bTrue\b/g, "true")
    .replace(/\bFalse\b/g, "false")
    .replace(/\bNone\b/g, "null")
    .replace(/\binf\b/g, "Infinity")
    .replace(/math\./g, "Math.");
}

/** Runs a Python call; `names` are variables that it uses. */
export function evaluate(call: string, names: Readonly<Record<string, unknown>> = {}): unknown {
  const known = { torch, nn: torch.nn, ...names };
  return new Function(...Object.keys(known), `"use strict"; return ${inScript(call)};`)(...Object.values(known));
}
