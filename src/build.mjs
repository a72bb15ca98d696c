// Builds dist/: the extension, the run process with the engine, the command line, the page and the tests. `--watch` and `--tests` add to it.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const withTests = process.argv.includes("--tests");
const shared = { bundle: true, sourcemap: true, logLevel: "warning", target: "es2022", legalComments: "linked" };
const node = { ...shared, platform: "node", target: "node20", external: ["vscode", "esbuild"] };
// A bundled CommonJS package inside an ES module still asks for require().
const requireBanner = {
  js: 'import { createRequire as $createRequire } from "node:module"; const require = $createRequire(import.meta.url);',
};

/** The files below `folder` whose path ends in `ending`. */
function filesBelow(folder, ending) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
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
      gradlens: "src/engine/index.ts",
      "run-process": "src/run/process.ts",
      "script-thread": "src/run/thread.ts",
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
  cpSync("media", "dist/webview/media", { recursive: true });
  return build({
    ...shared,
    entryPoints: { page: "webview/main.ts" },
    platform: "browser",
    format: "iife",
    minify: true,
    loader: { ".ttf": "file" },
    outdir: "dist/webview",
  });
}

/** Type declarations of the scripting API, for the editor. */
function buildTypes() {
  execFileSync(
    process.execPath,
    [
      "node_modules/typescript/bin/tsc",
      "-p",
      "tsconfig.json",
      "--noEmit",
      "false",
      "--declaration",
      "--emitDeclarationOnly",
      "--outDir",
      "dist/types",
    ],
    { stdio: "inherit" },
  );
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
  ...(withTests ? [buildTests()] : []),
]);
buildTypes();
