// Puts a thing into the cache once, all of it or nothing.
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cache } from "./paths.js";

function rename(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    rmSync(from, { recursive: true, force: true });
    // Another process was faster: its result is as good.
    if (!existsSync(to)) throw error;
  }
}

/** The folder `name` of the cache; made by `make` in a temporary place and moved there when it is whole. */
export async function installOnce(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const unfinished = join(cache, `unfinished-${name}-${process.pid}`);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  try {
    await make(unfinished);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  rename(unfinished, folder);
  return folder;
}
