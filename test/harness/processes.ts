// Child processes and temporary folders that never outlive the tests.
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const running = new Set<ChildProcess>();
const folders = new Set<string>();

// A process group of its own, so that what the child starts ends with it. Windows has no such groups.
const ownGroup = process.platform !== "win32";

function signalGroup(child: ChildProcess): void {
  try {
    if (ownGroup) process.kill(-child.pid!, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    // It ended by itself.
  }
}

/** Starts a program that ends at the latest when this process does, with everything that it started. */
export function start(command: string, args: string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { ...options, detached: ownGroup });
  running.add(child);
  return child;
}

/** Ends a program that `start` started, and waits until it is gone. */
export async function end(child: ChildProcess): Promise<void> {
  running.delete(child);
  const gone = child.exitCode !== null || child.signalCode !== null;
  const exit = gone ? undefined : new Promise((resolve) => child.once("exit", resolve));
  if (child.pid !== undefined) signalGroup(child);
  await exit;
}

/** Kills a process, if it is still there. */
export function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It ended by itself.
  }
}

/** Makes a temporary folder that is removed at the latest when this process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gradlens-test-"));
  folders.add(folder);
  return folder;
}

/** Removes a folder that `temporaryFolder` made. */
export function removeFolder(folder: string): void {
  folders.delete(folder);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

function leaveNothing(): void {
  running.forEach(signalGroup);
  folders.forEach(removeFolder);
}

process.once("exit", leaveNothing);
for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const) {
  process.once(signal, () => process.exit(code));
}
