// The files of scripts: `torch.save` and `torch.load` read and write them, relative to the script's working directory.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { type Files, RuntimeError } from "../engine/internals.js";

/** Files under paths that start at `folder`. */
export function filesFrom(folder: string): Files {
  return {
    read(path) {
      const place = resolve(folder, path);
      try {
        return readFileSync(place);
      } catch (error) {
        throw new RuntimeError(readFailure(place, error as NodeJS.ErrnoException));
      }
    },
    write(path, bytes) {
      const place = resolve(folder, path);
      try {
        writeWhole(place, bytes);
      } catch (error) {
        throw new RuntimeError(writeFailure(place, error as NodeJS.ErrnoException));
      }
    },
  };
}

/** Writes beside the file first, so that it is never half there. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = openSync(beside, "w");
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function readFailure(path: string, { code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOENT") return `There is no file '${path}'. Save one with torch.save first, or correct the path.`;
  if (code === "EISDIR") return `'${path}' is a folder. Name a file in it.`;
  if (code === "EACCES") return `The file '${path}' may not be read. Change its permissions.`;
  return `The file '${path}' could not be read: ${message}`;
}

function writeFailure(path: string, { code, message }: NodeJS.ErrnoException): string {
  const folder = dirname(path);
  if (code === "ENOENT" && !existsSync(folder)) return `Parent directory ${folder} does not exist. Make it first.`;
  if (code === "EISDIR") return `'${path}' is a folder. Name a file in it.`;
  if (code === "EACCES" || code === "EROFS") return `Nothing may be written to '${folder}'. Choose another folder.`;
  if (code === "ENOSPC") return `There is no room left for '${path}'. Nothing was written.`;
  return `The file '${path}' could not be written: ${message}`;
}
