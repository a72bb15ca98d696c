// npm run bench -- --webgpu: the same work on WebGPU, ours in a real VS Code through the bridge, others in a plain page of the same Chromium.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { repository } from "../../harness/paths.js";
import { removeFolder, temporaryFolder } from "../../harness/processes.js";
import { until } from "../../harness/until.js";
import { VsCodeWindow } from "../../harness/vscode-window.js";
import { openPage } from "../../page/harness.js";
import { DebugViews } from "../../vscode/debug-views.js";

export { closeBrowser } from "../../page/harness.js";

/** Milliseconds of one part of a workload, and what came out of it. */
interface Timed {
  milliseconds: number;
  result: number;
}

interface Measured {
  twoLayer: Timed;
  product: Timed;
}

/** Who takes longer for all of it, in milliseconds, is left out. */
const limit = 300_000;

const here = join(repository, "test", "bench", "webgpu");

/** Runs our script in VS Code, without stops. */
async function measureOurs(): Promise<Measured> {
  const folder = temporaryFolder();
  for (const file of ["gradlens.mjs", "numbers.mjs"]) copyFileSync(join(here, file), join(folder, file));
  const configuration = { type: "gradlens", request: "launch", name: "bench", program: join(folder, "gradlens.mjs") };
  mkdirSync(join(folder, ".vscode"));
  const configurations = [{ ...configuration, device: "webgpu" }];
  writeFileSync(join(folder, ".vscode", "launch.json"), JSON.stringify({ version: "0.2.0", configurations }));
  const window = await VsCodeWindow.open({ folder, extension: repository, size: { width: 1500, height: 1000 } });
  try {
    await window.openFile("gradlens.mjs");
    await window.runCommand("Debug: Start Without Debugging");
    return await printedIn(new DebugViews(() => window));
  } finally {
    await window.close();
    removeFolder(folder);
  }
}

async function printedIn(debug: DebugViews): Promise<Measured> {
  const line = await until(
    "the script's figures",
    async () => {
      const printed = await debug.printed();
      const wrong = printed.find((text) => /Error/.test(text));
      if (wrong) throw new Error(wrong);
      return printed.find((text) => text.startsWith("measured "));
    },
    600_000,
  );
  return JSON.parse(line.slice("measured ".length, line.lastIndexOf("}") + 1)) as Measured;
}

/** Runs a library in a plain page; null where it is not installed, or takes too long. */
async function measureInPage(name: string): Promise<Measured | null> {
  const built = await build({
    entryPoints: [join(here, `${name}.mjs`)],
    bundle: true,
    write: false,
    format: "esm",
    logLevel: "silent",
  }).catch(() => null);
  if (!built) return null;
  const html = '<!DOCTYPE html><meta charset="utf-8"><script type="module" src="main.js"></script>';
  const { page, close } = await openPage({ html, files: { "main.js": built.outputFiles[0].text }, expect: [/./] });
  try {
    await page.waitForFunction(() => "measure" in globalThis);
    const measured = page.evaluate(() => (globalThis as unknown as { measure(): Promise<Measured> }).measure());
    return await Promise.race([measured, new Promise<null>((resolve) => setTimeout(resolve, limit, null).unref())]);
  } finally {
    await close();
  }
}

/** What is wanted beside a peer: at most so many times its milliseconds. */
const wanted = [
  ["twoLayer", "jax", 1.25],
  ["twoLayer", "tfjs", 0.5],
  ["product", "jax", 1],
  ["product", "tfjs", 1],
] as const;

/** Measures each in turn. */
export async function measureWebGpu(say: (line: string) => void) {
  const measured: Record<string, Measured | null> = {};
  for (const [name, measure] of [
    ["gradlens", measureOurs],
    ["jax", () => measureInPage("jax")],
    ["tfjs", () => measureInPage("tfjs")],
  ] as const) {
    say(`${name} on WebGPU`);
    measured[name] = await measure();
  }
  const targets = wanted.map(([what, peer, most]) => {
    const [ours, theirs] = [measured.gradlens, measured[peer]];
    const ratio = ours && theirs ? ours[what].milliseconds / theirs[what].milliseconds : null;
    return { what, peer, ratio, most, met: ratio === null ? null : ratio <= most };
  });
  return { measured, targets };
}
