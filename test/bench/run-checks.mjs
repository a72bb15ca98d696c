// What is measured beside the workloads: the cost of recording, and memory in a loop that never yields.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { open } from "./contenders.mjs";
import { median } from "./rounds.mjs";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** Milliseconds per iteration of the script, run as the command line runs it. */
function runScript(record, iterations) {
  const args = ["run", path("programs/two-layer.mjs"), "--record", record, "--", String(iterations)];
  const { stdout, stderr, status } = spawnSync(process.execPath, [path("../../dist/cli.js"), ...args], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr.trim().split("\n").at(-1));
  return Number(stdout.trim().split("\n").at(-1));
}

/** The two-layer loop with recording off and at its default, in turns. */
export function timeRecording({ rounds, iterations }) {
  const times = { off: [], auto: [] };
  for (let round = 0; round < rounds; round++) {
    for (const record of round % 2 ? ["auto", "off"] : ["off", "auto"])
      times[record].push(runScript(record, iterations));
  }
  const [off, auto] = [median(times.off), median(times.auto)];
  return { iterations, rounds, off, auto, ratio: auto / off, most: 1.1 };
}

/** Resident memory along a loop whose iterations each leave a megabyte behind. */
export async function loopMemory(name, folder, iterations) {
  const { line } = await open(name, folder);
  try {
    await line.ask("prepare", { workload: "temporaries", steps: 1 });
    const { megabytes } = await line.ask("loop", { iterations, samples: 20 }, 3600);
    const later = megabytes.slice(6);
    return { iterations, megabytes, first: later[0], last: later.at(-1), peak: Math.max(...megabytes), most: 400 };
  } catch (error) {
    return { failed: error.message };
  } finally {
    line.end();
  }
}
