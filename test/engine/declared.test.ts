// The declared functions and methods are those of the rows. After a change to rows: GRADLENS_UPDATE=1 npx mocha dist/test/engine/declared.test.js
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { declareAbsent, declareFamily, declareNamespace, families } from "../../src/engine/declare.js";
import { namespaces } from "../../src/engine/op.js";
import "../../src/engine/internals.js";

const folder = join("src", "engine", "declared");
const absentFrom = ["nn", "functional", "optim", "autograd"] as const;

/** The files of the folder, as the rows say it. */
function declaredFiles(): Map<string, string> {
  const parts = [...families(), "absent"];
  const exports = parts.map((family) => `export * from "./${family}.js";`).sort();
  return new Map([
    ...families().map((family) => [`${family}.ts`, declareFamily(family)] as const),
    ...namespaces.map((namespace) => [`${namespace}.ts`, declareNamespace(namespace)] as const),
    ...absentFrom.map((namespace) => [`absent-${namespace}.ts`, declareAbsent(namespace)] as const),
    ["absent.ts", declareAbsent()],
    ["index.ts", `// The functions of all families.\n${exports.join("\n")}\n`],
  ]);
}

/** The files as the repository's formatter leaves them. It runs once, on a copy of them all. */
function formatted(files: ReadonlyMap<string, string>): Map<string, string> {
  const root = mkdtempSync(join(tmpdir(), "declared-"));
  try {
    copyFileSync(".biome.json", join(root, ".biome.json"));
    mkdirSync(join(root, folder), { recursive: true });
    for (const [name, text] of files) writeFileSync(join(root, folder, name), text);
    execFileSync(resolve("node_modules", ".bin", "biome"), ["check", "--write", folder], { cwd: root, stdio: "pipe" });
    return new Map([...files.keys()].map((name) => [name, readFileSync(join(root, folder, name), "utf8")]));
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe("declared functions and methods", function () {
  this.timeout(60_000);
  const files = declaredFiles();
  let texts: ReadonlyMap<string, string>;

  before(() => {
    texts = formatted(files);
    if (process.env.GRADLENS_UPDATE) for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  });

  for (const name of files.keys())
    it(`${name} is what the rows say`, () => assert.equal(readFileSync(join(folder, name), "utf8"), texts.get(name)));

  it("are in no other file", () => assert.deepEqual(readdirSync(folder).sort(), [...files.keys()].sort()));
});
