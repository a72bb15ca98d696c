// What the extension host writes down of itself: where an extension threw, and nobody saw it in the window.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** The errors in the logs of all extension hosts whose VS Code keeps its data in `folder`, each with the lines that follow it. */
export function hostErrors(folder: string): string[] {
  const logs = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /^(remote)?exthost\.log$/.test(basename(path)),
  );
  const entries = logs.flatMap((path) => readFileSync(join(folder, path), "utf8").split(/^(?=\d{4}-\d\d-\d\d[T ])/m));
  return entries.filter((entry) => /^[\d:. TZ-]+\[(error|critical)\]/.test(entry));
}
