// Builds dist/: the extension, the run process with the engine, the command line, the page and the tests. `--watch` and `--tests` add to it.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const withTests = process.argv.includes("--tests");
const shared = { bundle: true, sourcemap: true, logLevel: "warning", target: "es2022", legalComments: "linked" };
const node = { ...shared, platform: "node", target: "node20", external: ["vscode", "esbuild", "webgpu"] };
// A bundled CommonJS package inside an ES module still asks for require().
const requireBanner = {
  js: 'import { createRequire as $createRequire } from "node:module"; const require = $createRequire(import.meta.url);',
};

/** The files below `folder` whose path ends in `ending`, installed packages left out. */
function filesBelow(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending) && !path.includes("node_modules"))
    .map((path) => join(folder, path));
}

function buildExtension() {
  return build({ ...node, entryPoints: ["src/extension.ts"], format: "cjs", outfile: "dist/extension.cjs" });
}

/** The run process, the script's thread and the engine share chunks, so that a script and its recorder meet one engine. */
function buildRun() {
  return build({
    ...node,
    entryPoints: {
      gradlens: "src/run/gradlens.ts",
      "run-process": "src/run/process.ts",
      "script-thread": "src/run/thread.ts",
      "compute-thread": "src/run/compute-thread.ts",
      "gpu-thread": "src/run/gpu-thread.ts",
    },
    format: "esm",
    splitting: true,
    outdir: "dist",
    chunkNames: "chunks/[name]-[hash]",
    banner: requireBanner,
  });
}

function buildCommandLine() {
  return build({ ...node, entryPoints: ["src/cli.ts"], format: "esm", outfile: "dist/cli.js", banner: requireBanner });
}

function buildPage() {
  cpSync("node_modules/elkjs/lib/elk-worker.min.js", "dist/webview/elk-worker.js");
  return build({
    ...shared,
    entryPoints: [
      { in: "webview/main.ts", out: "page" },
      { in: "media/page.css", out: "page" },
    ],
    platform: "browser",
    format: "iife",
    minify: true,
    loader: { ".ttf": "file", ".svg": "dataurl" },
    outdir: "dist/webview",
  });
}

/** Where the editor's TypeScript looks for a plugin of this extension. */
function buildTypescriptPlugin() {
  const outdir = "node_modules/gradlens-typescript-plugin";
  mkdirSync(outdir, { recursive: true });
  writeFileSync(join(outdir, "package.json"), JSON.stringify({ name: "gradlens-typescript-plugin", version: "0.0.0" }));
  return build({
    ...shared,
    entryPoints: { index: "src/typescript-plugin/index.ts" },
    sourcemap: false,
    platform: "node",
    target: "node16",
    format: "cjs",
    footer: { js: "module.exports = module.exports.default;" },
    outdir,
  });
}

/** The declarations use Symbol.dispose, which the editor's defaults do not know yet. */
function bringDisposable(declarations) {
  writeFileSync(declarations, `/// <reference lib="esnext.disposable" />\n${readFileSync(declarations, "utf8")}`);
}

/** Type declarations of the scripting API, for the editor: those of the engine and of what it imports. */
function buildTypes() {
  const options = {
    ...{ noEmit: false, declaration: true, emitDeclarationOnly: true, stripInternal: true },
    ...{ rootDir: "../src", outDir: "types" },
  };
  const config = {
    extends: "../tsconfig.json",
    compilerOptions: options,
    files: ["../src/engine/index.ts"],
    include: [],
  };
  writeFileSync("dist/tsconfig.json", JSON.stringify(config));
  const args = ["node_modules/typescript/bin/tsc", "-p", "dist/tsconfig.json"];
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
  rmSync("dist/tsconfig.json");
  if (status !== 0) process.exit(status ?? 1);
  bringDisposable("dist/types/engine/index.d.ts");
}

function buildTests() {
  const entryPoints = filesBelow("test", ".ts").filter(
    (path) => !path.endsWith(".d.ts") && !path.startsWith(join("test", "torch")),
  );
  return build({
    ...node,
    packages: "external",
    entryPoints,
    outbase: ".",
    format: "esm",
    splitting: true,
    chunkNames: "test/chunks/[name]-[hash]",
    outdir: "dist",
    banner: requireBanner,
  });
}

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist", { recursive: true });
await Promise.all([
  buildExtension(),
  buildRun(),
  buildCommandLine(),
  buildPage(),
  buildTypescriptPlugin(),
  ...(withTests ? [buildTests()] : []),
]);
buildTypes();
