// The browser of the tests: the Chromium of an npm package, or a Chrome of this computer where that package has none.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { installOnce } from "./install-once.js";
import { repository } from "./paths.js";
import { runProgram } from "./run-program.js";

// Quiet on the network, and WebGPU by SwiftShader, the same on every computer.
const args = [
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--enable-unsafe-webgpu",
  "--use-webgpu-adapter=swiftshader",
];

/** The package unpacks into TMPDIR; the variable makes it unpack the shared libraries as well that a bare system lacks. */
async function unpack(folder: string): Promise<void> {
  const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  const program = 'import("@sparticuz/chromium").then(({ default: chromium }) => chromium.executablePath())';
  await runProgram(process.execPath, ["--input-type=module", "--eval", program], { cwd: repository, env });
}

async function lacksLibraries(executable: string): Promise<boolean> {
  return (await runProgram("ldd", [executable])).includes("not found");
}

async function environment(folder: string): Promise<Record<string, string>> {
  const own = await lacksLibraries(join(folder, "chromium"));
  return {
    ...(process.env as Record<string, string>),
    ...(own ? { LD_LIBRARY_PATH: join(folder, "al2023", "lib") } : {}),
  };
}

/** Starts the browser. */
export async function launchChromium(): Promise<Browser> {
  if (process.platform !== "linux" || process.arch !== "x64") return chromium.launch({ channel: "chrome", args });
  const folder = await installOnce("chromium-147", unpack);
  if (!existsSync(join(folder, "chromium"))) throw new Error("The package @sparticuz/chromium unpacked no Chromium.");
  return chromium.launch({ executablePath: join(folder, "chromium"), args, env: await environment(folder) });
}
