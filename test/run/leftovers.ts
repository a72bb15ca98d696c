// What a run could leave behind: processes that carry a mark in their environment, and folders in a temporary folder of its own.
import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const variable = "GRADLENS_TEST_MARK";

/** Marks the runs that are started while it is there, and finds what is left of them. */
export class Leftovers {
  private readonly mark = randomUUID();
  private readonly temporary = mkdtempSync(join(tmpdir(), "gradlens-left-"));
  private readonly before = process.env.TMPDIR;

  constructor() {
    process.env[variable] = this.mark;
    process.env.TMPDIR = this.temporary;
  }

  /** The marked processes, as `pid command`. Only Linux tells. */
  processes(): string[] {
    if (process.platform !== "linux") return [];
    return this.pids().map((pid) => `${pid} ${read(`/proc/${pid}/cmdline`).replaceAll("\0", " ")}`);
  }

  /** Their numbers. */
  pids(): number[] {
    const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
    return pids.filter((pid) => read(`/proc/${pid}/environ`).includes(`${variable}=${this.mark}`)).map(Number);
  }

  /** The temporary folders of runs, also in those of the tests themselves. */
  folders(): string[] {
    const below = list(this.temporary).flatMap((name) => [
      name,
      ...list(join(this.temporary, name)).map((inner) => join(name, inner)),
    ]);
    return below.filter((path) => /^gradlens-\w{6}$/.test(basename(path)));
  }

  /** All of it. */
  all(): string[] {
    return [...this.processes(), ...this.folders()];
  }

  /** Marks nothing any more. */
  end(): void {
    delete process.env[variable];
    if (this.before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = this.before;
    rmSync(this.temporary, { recursive: true, force: true });
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** A process may go while it is looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
