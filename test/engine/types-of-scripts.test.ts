// What the editor of a script shows: the examples compile in strict mode against the emitted declarations, and every name is explained.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { reachable } from "../declarations.js";

const entry = join("dist", "types", "engine", "index.d.ts");
const cache = join("node_modules", ".cache", "types-of-scripts");

/** Compiles files as an editor does that knows nothing but the declarations. Answers with the errors. */
function compile(files: readonly string[]): string {
  mkdirSync(cache, { recursive: true });
  const compilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: false, target: "ES2022", lib: ["ES2022", "DOM"] },
    ...{ module: "ESNext", moduleResolution: "Bundler", types: [], paths: { gradlens: [resolve(entry)] } },
  };
  const config = join(cache, "tsconfig.json");
  writeFileSync(config, JSON.stringify({ compilerOptions, files: files.map((file) => resolve(file)) }));
  const { stdout } = spawnSync(process.execPath, [join("node_modules", "typescript", "bin", "tsc"), "-p", config], {
    encoding: "utf8",
  });
  return stdout;
}

function declarationFiles(): string[] {
  const folder = join("dist", "types");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".d.ts")).map((name) => join(folder, name));
}

describe("the declarations of the scripting API", function () {
  this.timeout(60_000);

  before("are built", () => assert.ok(existsSync(entry), `${entry} is missing: run npm run build`));

  it("let the examples compile in strict mode", () => {
    const examples = readdirSync("examples").filter((name) => name.endsWith(".ts"));
    assert.equal(compile(examples.map((name) => join("examples", name))), "");
  });

  it("infer the types of calls and mark mistakes", () => {
    assert.equal(compile([join("test", "engine", "script-types.ts")]), "");
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
