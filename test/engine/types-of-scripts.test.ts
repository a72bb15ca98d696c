// What the editor of a script shows: the examples compile in strict mode against the emitted declarations, and every name is explained.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { reachable } from "../declarations.js";
import { LanguageServer } from "../language-server.js";

const entry = join("dist", "types", "engine", "index.d.ts");
const cache = join("node_modules", ".cache", "types-of-scripts");

const assertions = join("test", "engine", "script-types.ts");
const completed = join(cache, "completed.ts");

/** A project as an editor has it that knows nothing but the declarations. */
function writeProject(): string {
  mkdirSync(cache, { recursive: true });
  const compilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: false, target: "ES2022", lib: ["ES2022", "DOM"] },
    ...{ module: "ESNext", moduleResolution: "Bundler", types: [], paths: { gradlens: [resolve(entry)] } },
  };
  const examples = readdirSync("examples").filter((name) => name.endsWith(".ts"));
  const files = [assertions, ...examples.map((name) => join("examples", name))].map((file) => resolve(file));
  const config = join(cache, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, files }));
  return config;
}

/** The errors of all scripts, one per line. */
function errors(): string[] {
  const args = [join("node_modules", "typescript", "bin", "tsc"), "-p", writeProject()];
  const { stdout } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line !== "");
}

/** What the editor offers inside the braces of a call. */
async function offered(calls: readonly string[]): Promise<string[][]> {
  const lines = ['import * as torch from "gradlens";', "const x = torch.randn(2, 3);", ...calls];
  writeFileSync(completed, lines.join("\n"));
  const paths = { gradlens: [resolve(entry)] };
  const compilerOptions = { strict: true, module: "ESNext", moduleResolution: "Bundler", types: [], paths };
  writeFileSync(join(cache, "jsconfig.json"), JSON.stringify({ compilerOptions, files: ["completed.ts"] }));
  const server = new LanguageServer(resolve(completed));
  try {
    await server.open(lines.join("\n"));
    const found: string[][] = [];
    for (const [i, call] of calls.entries()) found.push(await server.completions(i + 2, call.indexOf("{ ") + 2));
    return found;
  } finally {
    server.close();
  }
}

function declarationFiles(): string[] {
  const folder = join("dist", "types");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".d.ts")).map((name) => join(folder, name));
}

describe("the declarations of the scripting API", function () {
  this.timeout(60_000);

  before("are built", () => assert.ok(existsSync(entry), `${entry} is missing: run npm run build`));

  it("let the examples compile in strict mode, infer types and mark mistakes", () => assert.deepEqual(errors(), []));

  it("complete keywords", async () => {
    const keywords = {
      "x.sum({ })": ["dim", "keepdim", "dtype"],
      "x.max({ })": ["dim", "keepdim"],
      "torch.nn.functional.mse_loss(x, x, { })": ["size_average", "reduce", "reduction"],
      "torch.nn.Linear(3, 2, { })": ["bias", "device", "dtype"],
      "torch.autograd.grad(x.sum(), x, { })": [
        "grad_outputs",
        "retain_graph",
        "create_graph",
        "allow_unused",
        "materialize_grads",
      ],
    };
    const found = await offered(Object.keys(keywords));
    assert.deepEqual(
      found.map((names) => names.sort()),
      Object.values(keywords).map((names) => names.sort()),
    );
  });

  it("explain every name that a script can reach", () => {
    const mute = [...reachable(entry)].filter(({ doc }) => doc === null);
    assert.deepEqual(
      mute.map(({ file, name }) => `${name} in ${file}`),
      [],
    );
  });

  it("have no `any`, but for the own fields of a function's context", () => {
    const found = declarationFiles().flatMap((file) => {
      const code = readFileSync(file, "utf8").replace(/\/\*\*[\s\S]*?\*\//g, "");
      return [...code.matchAll(/.*[:<|&(,=]\s*(?:\/\*.*?\*\/\s*)?any\b(?!\().*/g)].map(([line]) => line.trim());
    });
    assert.deepEqual(found, ["[own: string]: any;"]);
  });
});
