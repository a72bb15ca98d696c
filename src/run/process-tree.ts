// Ends a process with everything that it has started.
import { execFile } from "node:child_process";

/** Whether a process can lead a group, so that what it starts ends with it. Windows ends trees instead. */
export const hasGroups = process.platform !== "win32";

/** Ends the group that process `pid` leads, at once and whatever its members do. Those that are gone already are no error. */
export function endTree(pid: number): void {
  if (!hasGroups) return void execFile("taskkill", ["/pid", String(pid), "/t", "/f"], () => {});
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nobody is left.
  }
}
