// Starts a desktop VS Code that can be driven from outside, where this computer can show one.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { downloadAndUnzipVSCode, SilentReporter } from "@vscode/test-electron";
import { type Browser, chromium, type Page } from "playwright-core";
import { cache } from "./paths.js";
import { end, removeFolder, start, temporaryFolder } from "./processes.js";
import { freePort } from "./server.js";
import { until } from "./until.js";
import type { OpenOptions, OpenWindow } from "./window-options.js";

/** Where a download does not answer within this time there is none. */
const patienceMs = 4000;

function onPath(program: string): boolean {
  return spawnSync(program, ["--help"], { stdio: "ignore" }).error === undefined;
}

/** How to start a program with a window here; nothing where there is no screen. */
function screen(): string[] | undefined {
  if (process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return [];
  return onPath("xvfb-run") ? ["xvfb-run", "--auto-servernum"] : undefined;
}

async function download(): Promise<string | undefined> {
  if (!screen()) return undefined;
  const options = { version: "stable", cachePath: cache, timeout: patienceMs, reporter: new SilentReporter() };
  mkdirSync(cache, { recursive: true });
  return downloadAndUnzipVSCode(options).catch(() => undefined);
}

let executable: Promise<string | undefined> | undefined;

/** The desktop VS Code's program, downloaded once; nothing where that cannot be. */
export function desktopVsCode(): Promise<string | undefined> {
  executable ??= download();
  return executable;
}

function flags(port: number, data: string, { folder, extension, trust = true, extensions }: OpenOptions): string[] {
  return [
    ...[`--remote-debugging-port=${port}`, `--user-data-dir=${data}`, "--no-sandbox", "--disable-gpu-sandbox"],
    ...["--disable-updates", "--skip-welcome", "--skip-release-notes", "--disable-telemetry", "--new-window"],
    ...["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader", "--password-store=basic"],
    ...(trust ? ["--disable-workspace-trust"] : []),
    ...(extension ? [`--extensionDevelopmentPath=${extension}`] : []),
    `--extensions-dir=${extensions ?? join(data, "extensions")}`,
    folder,
  ];
}

async function connect(port: number): Promise<Browser> {
  return until("VS Code to answer its debugging port", () =>
    chromium.connectOverCDP(`http://127.0.0.1:${port}`).catch(() => undefined),
  );
}

async function workbenchPage(browser: Browser): Promise<Page> {
  const pages = () => browser.contexts().flatMap((context) => context.pages());
  return until("VS Code's window", () => pages().find((page) => page.url().includes("workbench")));
}

/** Opens a window of the desktop VS Code. */
export async function openDesktop(program: string, settings: object, options: OpenOptions): Promise<OpenWindow> {
  const data = temporaryFolder();
  mkdirSync(join(data, "User"), { recursive: true });
  writeFileSync(join(data, "User", "settings.json"), JSON.stringify(settings));
  const port = await freePort();
  const [command, ...args] = [...screen()!, program, ...flags(port, data, options)];
  const child = start(command, args, { stdio: "ignore" });
  const close = async () => {
    await end(child);
    removeFolder(data);
  };
  try {
    return { page: await workbenchPage(await connect(port)), data, close };
  } catch (error) {
    await close();
    throw error;
  }
}
