// The declared functions and methods are those of the rows. After a change to rows: GRADLENS_UPDATE=1 npx mocha dist/test/engine/declared.test.js
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { declareAbsent, declareFamily, declareNamespace, families } from "../../src/engine/declare.js";
import { namespaces } from "../../src/engine/op.js";
import "../../src/engine/internals.js";

const folder = join("src", "engine", "declared");

/** As the repository's formatter leaves it. */
function formatted(text: string): string {
  const args = ["check", "--write", "--stdin-file-path=src/engine/declared/x.ts"];
  return execFileSync(join("node_modules", ".bin", "biome"), args, { input: text, encoding: "utf8" });
}

function expectFile(name: string, text: string): void {
  const path = join(folder, name);
  if (process.env.GRADLENS_UPDATE) writeFileSync(path, formatted(text));
  else assert.equal(readFileSync(path, "utf8"), formatted(text));
}

describe("declared functions and methods", function () {
  this.timeout(10_000);
  for (const family of families()) {
    it(`of the family ${family} match its rows`, () => expectFile(`${family}.ts`, declareFamily(family)));
  }

  for (const namespace of namespaces) {
    it(`of ${namespace} match their rows`, () => expectFile(`${namespace}.ts`, declareNamespace(namespace)));
  }

  it("that are absent are named", () => {
    expectFile("absent.ts", declareAbsent());
    for (const namespace of ["nn", "functional", "optim", "autograd"] as const)
      expectFile(`absent-${namespace}.ts`, declareAbsent(namespace));
  });

  it("are exported together", () => {
    const lines = [...families(), "absent"].map((family) => `export * from "./${family}.js";`);
    expectFile("index.ts", `// The functions of all families.\n${lines.sort().join("\n")}\n`);
  });
});
