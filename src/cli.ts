// The same run without VS Code: `run` a script, `inspect` what a run recorded.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { errorText } from "./protocol/error-text.js";
import type { FromRun, RunConnection, RunOptions } from "./protocol/run.js";
import type { ValueId } from "./protocol/trace.js";
import { launch } from "./run/launch.js";
import { readTrace, writeTrace } from "./trace/file.js";
import { eventLines, inspect } from "./trace/inspect.js";
import { Trace } from "./trace/store.js";

const usage = `Usage:
  gradlens run SCRIPT [--record off|auto|full] [--device cpu|webgpu|auto] [--trace FILE] [-- ARGUMENTS]
      runs a training script, prints what it prints, and ends with its exit code;
      --device webgpu puts its tensors on the GPU, with the package webgpu in the script's folder (npm install webgpu)
  gradlens inspect FILE [--json] [--step N]
      tells what a saved run holds: its steps, and one step's graph, events and anomalies`;

/** A mistake in the command line, to be printed without a stack. */
class UsageError extends Error {}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      record: { type: "string", default: "auto" },
      device: { type: "string", default: "cpu" },
      trace: { type: "string" },
      json: { type: "boolean", default: false },
      step: { type: "string", default: "0" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const [command, file, ...rest] = positionals;
  if (values.help) return print(usage);
  if (!file) throw new UsageError(usage);
  if (command === "run") return run(runOptions(file, rest, values), values.trace);
  if (command === "inspect") return show(file, Number(values.step), values.json);
  throw new UsageError(`There is no command ${command}.\n${usage}`);
}

function runOptions(file: string, args: string[], { record, device }: { record: string; device: string }): RunOptions {
  if (!["off", "auto", "full"].includes(record)) throw new UsageError(`--record is off, auto or full, not ${record}.`);
  if (!["cpu", "auto", "webgpu"].includes(device))
    throw new UsageError(`--device is cpu, webgpu or auto, not ${device}.`);
  const program = resolve(file);
  const rest = { cwd: process.cwd(), env: {}, stopAtBackward: false };
  return {
    ...rest,
    program,
    args,
    record: record as RunOptions["record"],
    device: device === "webgpu" ? device : "cpu",
  };
}

/** Runs the script to its end and answers with its exit code. */
async function run(options: RunOptions, traceFile: string | undefined): Promise<number> {
  const trace = new Trace();
  const processFile = fileURLToPath(new URL("./run-process.js", import.meta.url));
  const connection = launch(processFile, options, (message) =>
    console.error("A malformed message from the run was dropped:", message),
  );
  process.once("SIGINT", () => connection.kill());
  const { code, error } = await ended(connection, trace);
  if (error) process.stderr.write(`${errorText(error)}\n`);
  if (traceFile) await save(traceFile, options.program, trace, connection);
  connection.kill();
  return code;
}

/** Follows a run until its script has ended. */
function ended(connection: RunConnection, trace: Trace): Promise<Extract<FromRun, { kind: "ended" }>> {
  return new Promise((resolve) => {
    connection.onMessage((message) => {
      take(message, trace);
      if (message.kind === "ended") resolve(message);
    });
  });
}

function take(message: FromRun, trace: Trace): void {
  if (message.kind === "compiled") trace.describe(message.files, message.sites, message.loops);
  if (message.kind === "recorded") trace.add(message.batch);
  if (message.kind === "output") (message.stream === "stderr" ? process.stderr : process.stdout).write(message.text);
}

async function save(file: string, program: string, trace: Trace, connection: RunConnection): Promise<void> {
  const values: ValueId[] = Array.from({ length: trace.valueCount }, (_, value) => value);
  const answer = await connection.ask<"norms">({ kind: "norms", values });
  const known = (answer?.values ?? []).flatMap((value, i) => {
    const norm = answer!.norms[i];
    return norm === null ? [] : [[value, norm] as const];
  });
  writeFileSync(file, writeTrace(program, trace, new Map(known)));
}

function show(file: string, step: number, json: boolean): number {
  const { program, trace, norms } = readTrace(readFileSync(file, "utf8"));
  if (!(step >= -1 && step < trace.steps.length)) {
    throw new UsageError(
      `There is no step ${step}: the run has ${trace.steps.length}, numbered from 0 (-1: before the first).`,
    );
  }
  if (json) return print(JSON.stringify(inspect(program, trace, norms, step)));
  return print(eventLines(trace, ...trace.range(step)).join("\n"));
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function mistake(error: unknown): number {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2)).catch(mistake);
