// What a launch configuration may say: its attributes, what is wrong with them, and the run they ask for.
import type { DebugProtocol } from "@vscode/debugprotocol";
import { type HealthLimits, healthLimits } from "../protocol/health.js";
import type { RunOptions } from "../protocol/run.js";

/** What a run may stop at by itself. */
export const stopKinds = ["backward", "nan-value", "nan-gradient", "vanishing", "exploding", "uncaught"] as const;

export type StopKind = (typeof stopKinds)[number];

/** The launch configuration, as package.json declares it. */
export interface LaunchArguments extends DebugProtocol.LaunchRequestArguments {
  program: string;
  /** The text of an unsaved script. */
  source?: string;
  args?: string[];
  cwd?: string;
  env?: Record<string, string>;
  device?: RunOptions["device"];
  record?: RunOptions["record"];
  /** Where a debugged run stops by itself, beside what the Breakpoints view says; `["backward"]` where nothing is said. */
  stopOn?: StopKind[];
  seed?: number;
  memoryLimit?: number;
  /** Whether steps whose values were not kept are run again when someone looks at them. */
  rebuild?: boolean;
  limits?: Partial<HealthLimits>;
}

/** Says what is wrong with a value; empty if nothing is. */
type Check = (value: unknown) => string;

const checks: Record<string, Check> = {
  program: (value) => text(value) || (value === "" ? "is empty. Give the path of a training script." : whole(value)),
  args: (value) => (isListOf(value, "string") ? "" : 'must be a list of texts, as in ["--epochs", "5"].'),
  cwd: (value) =>
    text(value) || (value === "" ? "is empty. Give the path of a folder, or leave it out." : whole(value)),
  env: (value) => (isTable(value, "string") ? "" : 'must be an object whose values are texts, as in { "DEBUG": "1" }.'),
  device: (value) => oneOf(value, ["cpu", "webgpu", "auto"]),
  record: (value) => oneOf(value, ["auto", "full", "off"]),
  stopOn: (value) =>
    Array.isArray(value) ? (value.map((each) => oneOf(each, stopKinds)).find((wrong) => wrong) ?? "") : listText,
  seed: (value) => (Number.isSafeInteger(value) ? "" : "must be a whole number, as in 0."),
  memoryLimit: (value) => (isPositive(value) ? "" : "must be a number of megabytes above 0, as in 4096."),
  rebuild: (value) => (typeof value === "boolean" ? "" : "must be true or false."),
  limits: (value) => limits(value),
};

const listText = `must be a list of ${stopKinds.map(quoted).join(", ")}.`;

/** What is wrong with a launch configuration, with the attribute's name; empty if nothing is. */
export function launchProblem(given: object): string {
  if (!("program" in given)) return "program is missing. Give the path of a training script.";
  for (const [name, check] of Object.entries(checks)) {
    const value = (given as Record<string, unknown>)[name];
    const problem = value === undefined ? "" : check(value);
    if (problem) return `The launch configuration's attribute ${name} ${problem}`;
  }
  return "";
}

/** The run that a launch configuration asks for. */
export function runOptions(given: LaunchArguments): RunOptions {
  const { program, source, args = [], env = {}, record = "auto", noDebug = false, seed, memoryLimit, limits } = given;
  const { cwd = program.replace(/[\\/][^\\/]*$/, ""), stopOn = ["backward"], rebuild, device } = given;
  const stopAtBackward = !noDebug && stopOn.includes("backward");
  return {
    program,
    source,
    args,
    cwd,
    env,
    record,
    device,
    seed,
    memoryLimit,
    rebuild,
    limits,
    debug: !noDebug,
    stopAtBackward,
  };
}

function limits(value: unknown): string {
  if (!isTable(value, "number")) return 'must be an object of numbers, as in { "vanishing": 1e-7, "exploding": 1e4 }.';
  for (const [name, limit] of Object.entries(value as object)) {
    if (!(name in healthLimits)) return `knows no ${name}, only ${Object.keys(healthLimits).join(", ")}.`;
    if (!isPositive(limit)) return `has ${name} ${limit}, which must be a number above 0.`;
  }
  return "";
}

function whole(path: unknown): string {
  return /^([\\/]|[a-z]:[\\/])/i.test(String(path))
    ? ""
    : `is ${JSON.stringify(path)}, which begins at no folder: open that folder in VS Code, or give the whole path.`;
}

function text(value: unknown): string {
  return typeof value === "string" ? "" : `must be a text, not ${JSON.stringify(value)}.`;
}

function oneOf(value: unknown, words: readonly string[]): string {
  if (words.includes(value as string)) return "";
  return `is ${JSON.stringify(value)}, which is none of ${words.map(quoted).join(", ")}.`;
}

function quoted(word: string): string {
  return JSON.stringify(word);
}

function isPositive(value: unknown): boolean {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}

function isListOf(value: unknown, type: string): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === type);
}

function isTable(value: unknown, type: string): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && isListOf(Object.values(value), type);
}
