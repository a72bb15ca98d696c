// The rooms of the source and what each may import: the walls of the house, as data.
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import { repository } from "./harness/paths.js";
import { type Import, importsOf } from "./imports.js";

/** What one room may import: other rooms, and packages by name ("node:" stands for all of Node's own). */
interface Room {
  rooms: string[];
  /** Rooms of which only types may be imported. */
  types?: string[];
  packages: string[];
}

const everyRoom = ["protocol", "engine", "gpu", "run", "trace", "debug", "vscode"];

const table: Record<string, Room> = {
  protocol: { rooms: [], packages: [] },
  engine: { rooms: [], types: ["protocol"], packages: [] },
  gpu: { rooms: ["protocol"], packages: [] },
  run: {
    rooms: ["engine", "gpu", "protocol"],
    packages: ["node:", "esbuild", "@babel/parser", "@babel/types", "magic-string", "@jridgewell/trace-mapping"],
  },
  trace: { rooms: ["protocol"], packages: [] },
  debug: { rooms: ["trace", "protocol"], packages: ["@vscode/debugadapter", "@vscode/debugprotocol"] },
  vscode: { rooms: ["debug", "trace", "protocol"], packages: ["vscode", "node:"] },
  webview: {
    rooms: ["gpu", "protocol", "trace"],
    packages: ["d3", "elkjs", "@vscode/webview-ui-toolkit", "@vscode/codicons"],
  },
  cli: { rooms: ["trace", "protocol", "run"], packages: ["node:"] },
  "typescript-plugin": { rooms: [], packages: ["node:", "typescript"] },
  extension: { rooms: everyRoom, packages: ["vscode", "node:"] },
};

/** The folders of the engine, and which of the others each may import; `core` is the files beside them. */
const floors: Record<string, string[]> = {
  formula: [],
  factor: [],
  core: ["formula", "backend", "ops", "declared"],
  backend: ["core", "formula"],
  ops: ["core", "formula", "factor", "backend", "declared"],
  declared: ["core", "ops"],
  nn: ["core", "backend", "ops", "declared"],
  optim: ["core", "ops", "declared", "nn"],
  utils: ["core", "ops"],
};

/** Files of the engine's core that bring all of it together. */
const fronts = ["index.ts", "internals.ts", "python.ts", "serialize.ts"];

/** The deprecated toolkit is kept behind one door. */
const onlyIn: Record<string, RegExp> = { "@vscode/webview-ui-toolkit": /^webview\/toolbar(\/|\.ts$)/ };

function sources(folder: string): string[] {
  return readdirSync(join(repository, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.[cm]?tsx?$/.test(path))
    .map((path) => posix.join(folder, path.split("\\").join("/")));
}

/** `src/run/gate.ts` is in `run`, `src/cli.ts` is `cli`, `webview/main.ts` is in `webview`. */
function roomOf(path: string): string {
  const [first, second] = path.split("/");
  return first === "webview" ? first : second.replace(/\.ts$/, "");
}

function floorOf(path: string): string {
  const [first, second] = path.split("/").slice(2);
  return second === undefined ? "core" : first;
}

function packageOf(name: string): string {
  if (name.startsWith("node:")) return "node:";
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}

function mayEnter(own: string, other: string, typeOnly: boolean): boolean {
  const { rooms, types = [] } = table[own];
  return other === own || rooms.includes(other) || (typeOnly && types.includes(other));
}

function mayClimb(path: string, target: string): boolean {
  const [own, other] = [floorOf(path), floorOf(target)];
  return other === own || floors[own].includes(other) || (own === "core" && fronts.includes(basename(path)));
}

function mayImport(path: string, { from, typeOnly }: Import): boolean {
  const own = roomOf(path);
  if (from.startsWith(".")) {
    const target = posix.join(dirname(path), from).replace(/\.js$/, ".ts");
    const inEngine = own === "engine" && roomOf(target) === "engine";
    return mayEnter(own, roomOf(target), typeOnly) && (!inEngine || mayClimb(path, target));
  }
  const name = packageOf(from);
  return table[own].packages.includes(name) && (onlyIn[name]?.test(path) ?? true);
}

function breaches(path: string): string[] {
  return importsOf(join(repository, path))
    .filter((each) => !mayImport(path, each))
    .map(({ from, line }) => `${path}:${line} imports ${from}`);
}

describe("architecture", function () {
  this.timeout(20_000);
  const files = [...sources("src"), ...sources("webview")];
  const isKnown = (path: string) => roomOf(path) in table && (roomOf(path) !== "engine" || floorOf(path) in floors);

  it("has no room that the tables do not know", () => {
    assert.deepEqual(
      files.filter((path) => !isKnown(path)),
      [],
    );
  });

  it("keeps every import inside the tables", () => {
    assert.deepEqual(files.filter(isKnown).flatMap(breaches), []);
  });

  it("would see a breach", () => {
    const vscode = { from: "vscode", line: 1, typeOnly: true };
    assert.equal(mayImport("src/engine/index.ts", vscode), false);
    assert.equal(mayImport("src/engine/index.ts", { ...vscode, from: "../protocol/trace.js" }), true);
    assert.equal(mayImport("src/engine/index.ts", { ...vscode, from: "../protocol/trace.js", typeOnly: false }), false);
    assert.equal(mayImport("webview/paint.ts", { ...vscode, from: "@vscode/webview-ui-toolkit" }), false);
    assert.equal(mayImport("src/vscode/commands.ts", vscode), true);
    assert.equal(mayImport("src/engine/ops/pad.ts", { ...vscode, from: "../nn/module.js" }), false);
    assert.equal(mayImport("src/engine/ops/pad.ts", { ...vscode, from: "../tensor.js" }), true);
  });
});
