// npm test: lint, types, build, then mocha layer by layer; ends with the counts of all layers in one line.
// `node test/harness/test.mjs [unit|page|vscode] [mocha options]` builds and runs one layer; --no-build leaves out the build.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { vulkanEnvironment } from "./vulkan.mjs";

const stageLimitMs = 15 * 60_000;
const bin = (name) => ["node_modules/.bin", name].join("/");
const unitRooms = "{engine,run,trace,debug,webview,protocol}";

const checks = {
  lint: [bin("biome"), "check", "--error-on-warnings"],
  types: [bin("tsc"), "-p", "tsconfig.json"],
  build: [process.execPath, "src/build.mjs", "--tests"],
};

// A browser has hiccups of its own, and VS Code in it more: a key not heeded, a webview that stays blank. What fails there is
// tried once more, and named at the end.
const prepare = (what) => ["--retries", "1", "--require", `dist/test/harness/prepare-${what}.js`];
const layers = {
  unit: ["--timeout", "10000", "dist/test/*.test.js", `dist/test/${unitRooms}/**/*.test.js`],
  page: ["--timeout", "30000", ...prepare("browser"), "dist/test/page/**/*.test.js"],
  vscode: ["--timeout", "60000", ...prepare("vscode"), "dist/test/vscode/**/*.test.js"],
};

let current;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
  process.once(signal, () => current?.kill(signal) ?? process.exit(1));

/** Runs a program to its end and answers with its exit code; there is no standard input. */
function run([program, ...args], env = {}) {
  return new Promise((resolve) => {
    const options = { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env }, timeout: stageLimitMs };
    current = spawn(program, args, options);
    current.once("error", (error) => resolve(console.error(error.message) ?? 1));
    current.once("close", (code) => resolve(code ?? 1));
  });
}

/** The counts that the reporter wrote; a run that ended without them counts as one failure. */
function readCounts(file, code) {
  try {
    const counts = JSON.parse(readFileSync(file, "utf8"));
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function runLayer(name, options) {
  console.log(`\n── ${name} tests`);
  const folder = mkdtempSync(join(tmpdir(), "gradlens-counts-"));
  const file = join(folder, "counts.json");
  const ci = process.env.CI ? ["--forbid-only"] : [];
  const command = [bin("mocha"), "--reporter", "test/harness/reporter.mjs", ...ci, ...layers[name], ...options];
  const code = await run(command, { ...(name === "unit" ? vulkanEnvironment() : {}), GRADLENS_COUNTS: file });
  const counts = readCounts(file, code);
  rmSync(folder, { recursive: true, force: true });
  return { code, ...counts };
}

async function runCheck(name) {
  console.log(`── ${name}`);
  const code = await run(checks[name]);
  return { code, passed: 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

function sum(results, key) {
  return results.reduce((total, result) => total + result[key], 0);
}

function report(results) {
  const skipped = sum(results, "skipped");
  const rest = skipped ? `, ${skipped} skipped` : "";
  console.log(`\n${sum(results, "passed")} passed, ${sum(results, "failed")} failed${rest}`);
  process.exitCode = results.find((result) => result.code !== 0)?.code ?? (sum(results, "failed") ? 1 : 0);
}

/** A failed check ends the run; a failed layer does not keep the next from telling what it knows. */
async function main(args) {
  const layer = args.find((arg) => arg in layers);
  const options = args.filter((arg) => arg !== layer && arg !== "--no-build");
  const names = args.includes("--no-build") ? [] : layer ? ["build"] : Object.keys(checks);
  const results = [];
  for (const name of names) {
    results.push(await runCheck(name));
    if (results.at(-1).code !== 0) return report(results);
  }
  for (const name of layer ? [layer] : Object.keys(layers)) results.push(await runLayer(name, options));
  report(results);
}

await main(process.argv.slice(2));
