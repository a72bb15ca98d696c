// Runs a program to its end and hands back what it printed.
import type { SpawnOptions } from "node:child_process";
import { end, start } from "./processes.js";

/** What `program` printed, both streams in order; fails with that text where the program fails. */
export async function runProgram(program: string, args: string[], options: SpawnOptions = {}): Promise<string> {
  const child = start(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream!.on("data", (data) => (text += data));
  const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
  await end(child);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${text}`);
  return text;
}

/** Runs npm in a folder. */
export function npm(args: string[], cwd: string): Promise<string> {
  return runProgram(process.platform === "win32" ? "npm.cmd" : "npm", args, { cwd });
}
