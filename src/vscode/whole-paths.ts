// The paths of a launch configuration, made whole: those that begin at no folder begin at the one that is open.
import { resolve } from "node:path";

/** A launch configuration whose paths begin at a folder: those that begin nowhere begin at `folder`. */
export function withWholePaths<Given extends object>(given: Given, folder = ""): Given {
  const wholePath = (path: unknown) => (folder && path && typeof path === "string" ? resolve(folder, path) : path);
  const { program, cwd } = given as { program?: unknown; cwd?: unknown };
  return { ...given, ...(program ? { program: wholePath(program) } : {}), ...(cwd ? { cwd: wholePath(cwd) } : {}) };
}
