// npm run bench: ours beside other libraries, on the same numbers in the same run.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { contenders, rollCall } from "./contenders.mjs";
import { writeData } from "./data.mjs";
import { graphReport, presence, report, targets, traceReport, webGpuReport } from "./report.mjs";
import { compareResults, timeWorkload } from "./rounds.mjs";
import { loopMemory, timeRecording } from "./run-checks.mjs";
import { workloads } from "./workloads.mjs";

const usage = `Usage: npm run bench -- [options]
  --only REGEX         workloads by name, and recording and temporaries: ${Object.keys(workloads).join(" ")}
  --contenders A,B     of ${Object.keys(contenders).join(" ")}
  --rounds N           rounds of each workload (7; 3 with --quick)
  --quick              shorter rounds
  --long               100,000 iterations with temporaries instead of 2,000
  --trace              only a run of 100,000 events: how fast timeline, search and Tape answer, what the page takes
  --graph              only the graph's page: how fast big graphs open and move, beside dagre with SVG
  --webgpu             only WebGPU: ours in VS Code, through the bridge, beside jax-js and TensorFlow.js in a plain page
  --json               one object instead of tables (npm run --silent bench -- --json)
  --install-peers      installs the JavaScript libraries to compare with into test/bench/, and ends`;

const here = fileURLToPath(new URL(".", import.meta.url));

function options() {
  const { values } = parseArgs({
    options: {
      only: { type: "string", default: "" },
      contenders: { type: "string", default: Object.keys(contenders).join(",") },
      rounds: { type: "string" },
      quick: { type: "boolean", default: false },
      long: { type: "boolean", default: false },
      graph: { type: "boolean", default: false },
      trace: { type: "boolean", default: false },
      webgpu: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      "install-peers": { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const names = values.contenders.split(",");
  const unknown = names.filter((name) => !(name in contenders));
  if (unknown.length) throw new Error(`There is no contender ${unknown.join(", ")}.\n${usage}`);
  return { ...values, names, only: new RegExp(values.only), rounds: Number(values.rounds ?? (values.quick ? 3 : 7)) };
}

function installPeers() {
  return spawnSync("npm", ["ci", "--prefix", here], { stdio: "inherit" }).status ?? 1;
}

async function timeAll(chosen, present, folder, { rounds, quick, say }) {
  const results = {};
  for (const workload of chosen) {
    const able = Object.keys(present).filter((name) => present[name].workloads?.includes(workload));
    say(`${workloads[workload].title}: ${able.length} contenders`);
    results[workload] = await timeWorkload(workload, able, folder, { rounds, roundMs: quick ? 60 : 200 });
    compareResults(workload, results[workload]);
  }
  return results;
}

async function temporaries(present, folder, iterations) {
  const able = Object.keys(present).filter((name) => present[name].workloads?.includes("temporaries"));
  const entries = [];
  for (const name of able) entries.push([name, await loopMemory(name, folder, iterations)]);
  return Object.fromEntries(entries);
}

async function measure({ names, only, rounds, quick, long }, folder, say) {
  const present = await rollCall(names, folder);
  for (const line of presence(present)) say(line);
  const chosen = Object.keys(workloads).filter((name) => only.test(name));
  const results = await timeAll(chosen, present, folder, { rounds, quick, say });
  const counts = present.pytorch?.blas === "OpenBLAS";
  const recorded = names.includes("gradlens") && only.test("recording");
  return {
    machine: { cpu: cpus()[0].model, cores: cpus().length, node: process.version },
    present,
    results,
    targets: targets(results, counts),
    recording: recorded ? timeRecording({ rounds: Math.min(rounds, 5), iterations: quick ? 200 : 1000 }) : undefined,
    memory: only.test("temporaries") ? await temporaries(present, folder, long ? 100_000 : 2000) : undefined,
  };
}

/** It is measured by what the page's tests are made of; they are built where they are not there. */
async function measureInPage(what, say) {
  const main = join(here, `../../dist/test/bench/${what}/main.js`);
  const build = [join(here, "../../src/build.mjs"), "--tests"];
  if (!existsSync(main)) spawnSync(process.execPath, build, { cwd: join(here, "../.."), stdio: "inherit" });
  const { closeBrowser, measureGraphs, measureTrace, measureWebGpu } = await import(main);
  return (measureGraphs ?? measureTrace ?? measureWebGpu)(say).finally(closeBrowser);
}

/** What is measured in the page alone, and how it is told. */
const inPage = { graph: graphReport, trace: traceReport, webgpu: webGpuReport };

async function main() {
  const chosen = options();
  if (chosen.help) return console.log(usage);
  if (chosen["install-peers"]) {
    process.exitCode = installPeers();
    return;
  }
  const asked = Object.keys(inPage).filter((what) => chosen[what]);
  for (const what of asked) {
    const measured = await measureInPage(what, (line) => console.error(line));
    console.log(chosen.json ? JSON.stringify(measured) : `\n${inPage[what](measured)}`);
  }
  if (asked.length > 0) return;
  if (!existsSync(join(here, "../../dist/gradlens.js"))) throw new Error("dist/ is not built: npm run build");
  const folder = mkdtempSync(join(tmpdir(), "gradlens-bench-"));
  try {
    writeData(folder);
    const measured = await measure(chosen, folder, (line) => console.error(line));
    console.log(chosen.json ? JSON.stringify(measured) : `\n${report(measured)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
