// Where things lie: the repository, and the folder that keeps what tests install once.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

function isRepository(folder: string): boolean {
  const manifest = join(folder, "package.json");
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).name === "gradlens";
}

function repositoryAbove(folder: string): string {
  if (isRepository(folder)) return folder;
  if (dirname(folder) === folder) throw new Error("The test harness lies outside the repository of Gradlens.");
  return repositoryAbove(dirname(folder));
}

/** The repository's top folder. */
export const repository = repositoryAbove(dirname(fileURLToPath(import.meta.url)));

/** Where VS Code and the browser are kept between runs; git ignores it. */
export const cache = join(repository, ".vscode-test");
