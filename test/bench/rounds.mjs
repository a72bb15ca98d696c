// Times one workload: all contenders take turns, round by round, each time in another order.
import { open } from "./contenders.mjs";
import { workloads } from "./workloads.mjs";

/** No contender computes longer than this for one workload, once it has warmed up. */
const budgetMs = 12_000;

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Starts a contender and brings it to the point where it can be timed. */
async function prepare(name, workload, folder, roundMs) {
  const { line } = await open(name, folder);
  const { steps = 1, warmRounds = 1 } = workloads[workload];
  try {
    const { result } = await line.ask("prepare", { workload, steps });
    await line.ask("warm", { milliseconds: warmRounds * roundMs });
    const { milliseconds } = await line.ask("warm", { milliseconds: roundMs });
    return { name, line, result, iterations: Math.max(1, Math.ceil(roundMs / milliseconds)), estimate: milliseconds };
  } catch (error) {
    line.end();
    throw error;
  }
}

async function measured({ line, iterations, result, times }) {
  const { megabytes } = await line.ask("memory");
  const [least, most] = [Math.min(...times), Math.max(...times)];
  return { ms: median(times), least, most, rounds: times.length, iterations, megabytes, result };
}

async function takeTurns(runners, rounds, roundMs) {
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < runners.length; i++) {
      const runner = runners[(i + round) % runners.length];
      const spent = runner.times.length * Math.max(runner.estimate, roundMs);
      if (runner.failed || (round > 0 && spent > budgetMs)) continue;
      try {
        const { milliseconds } = await runner.line.ask("time", { iterations: runner.iterations });
        runner.times.push(milliseconds);
      } catch (error) {
        runner.failed = error;
      }
    }
  }
}

/** { contender: { ms, least, most, rounds, iterations, megabytes, result } or { failed } } */
export async function timeWorkload(workload, names, folder, { rounds, roundMs }) {
  const results = {};
  const runners = [];
  for (const name of names) {
    try {
      runners.push({ times: [], ...(await prepare(name, workload, folder, roundMs)) });
    } catch (error) {
      results[name] = { failed: error.message };
    }
  }
  await takeTurns(runners, rounds, roundMs);
  for (const runner of runners) {
    results[runner.name] = runner.failed ? { failed: runner.failed.message } : await measured(runner);
    runner.line.end();
  }
  return results;
}

/** How far a result is from the reference, against its largest number. */
function distance(result, reference) {
  const scale = Math.max(...reference.map(Math.abs));
  return Math.max(...result.map((value, i) => Math.abs(value - reference[i]))) / scale;
}

/** Marks whose result is another than PyTorch's (or the first contender's, where that is not there). */
export function compareResults(workload, results) {
  const reference = (results.pytorch ?? results.numpy)?.result ?? Object.values(results).find((r) => r.result)?.result;
  for (const result of Object.values(results)) {
    if (!result.result) continue;
    result.difference = distance(result.result, reference);
    result.agrees = result.difference <= (workloads[workload].tolerance ?? 1e-3);
  }
}
