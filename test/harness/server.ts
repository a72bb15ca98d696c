// Starts the VS Code server on a free port, with everything it writes in a temporary folder.
import type { ChildProcess } from "node:child_process";
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cache } from "./paths.js";
import { end, removeFolder, start, temporaryFolder } from "./processes.js";
import { installedServer } from "./server-install.js";
import { until } from "./until.js";

/** What a server is started with. */
export interface ServerOptions {
  settings: Record<string, unknown>;
  trust: boolean;
  /** A folder with installed extensions; an empty one where nothing is said. */
  extensions?: string;
}

/** A running VS Code server. */
export interface Server {
  authority: string;
  /** The folder that everything it writes is in. */
  data: string;
  /** The server's process, for whoever stays as long as it does. */
  process: ChildProcess;
  close(): Promise<void>;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

function writeSettings(data: string, settings: Record<string, unknown>): void {
  const user = join(data, "data", "User");
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, "settings.json"), JSON.stringify(settings));
}

function flags(port: number, data: string, { trust, extensions }: ServerOptions): string[] {
  return [
    ...["--host", "127.0.0.1", "--port", String(port), "--server-data-dir", data],
    ...[
      "--without-connection-token",
      "--accept-server-license-terms",
      "--telemetry-level",
      "off",
      "--disable-update-check",
    ],
    ...(extensions ? ["--extensions-dir", extensions] : []),
    ...(trust ? ["--disable-workspace-trust"] : []),
  ];
}

/** A program that runs the server, and ends it soon after this process is gone, even where that was killed. */
function writeMain(data: string, server: string): string {
  const path = join(data, "main.mjs");
  const watch = `const { ppid, pid } = process;
setInterval(() => process.ppid === ppid || process.kill(pid, "SIGKILL"), 500).unref();`;
  const main = pathToFileURL(join(server, "out", "server-main.js"));
  writeFileSync(path, `${watch}\nawait import(${JSON.stringify(main)});\n`);
  return path;
}

async function ready(child: ChildProcess): Promise<void> {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) stream!.on("data", (part) => (text += part));
  await until("the VS Code server to listen", () => {
    if (child.exitCode !== null) throw new Error(`The VS Code server ended with ${child.exitCode}:\n${text}`);
    return text.includes("Extension host agent listening");
  });
}

/** Starts a VS Code server. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const server = await installedServer();
  const data = temporaryFolder();
  const main = writeMain(data, server);
  writeSettings(data, options.settings);
  const port = await freePort();
  // No gallery: a server that asks for extensions on the network prints errors where there is none.
  const env = { ...process.env, TMPDIR: data, EXTENSIONS_GALLERY: "{}" };
  const child = start(process.execPath, [main, ...flags(port, data, options)], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const close = async () => {
    await end(child);
    removeFolder(data);
  };
  await ready(child).catch(async (error) => {
    await close();
    throw error;
  });
  return { authority: `127.0.0.1:${port}`, data, process: child, close };
}

/**
 * Where the server is to find the extension. VS Code leaves out its own themes and icons where they lie inside the extension
 * under development, as the server does in the repository: then a copy of what the extension consists of stands in for it.
 */
function developmentFolder({ data }: Server, extension: string): string {
  if (!cache.startsWith(`${extension}/`)) return extension;
  const folder = join(data, "extension");
  if (existsSync(folder)) return folder;
  const filter = (path: string) => path !== join(extension, "dist", "test");
  for (const name of ["package.json", "dist", "media", "examples"]) {
    cpSync(join(extension, name), join(folder, name), { recursive: true, filter });
  }
  symlinkSync(join(extension, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** The address of a window of the server, on a folder, with an extension under development. */
export function windowUrl(server: Server, folder: string, extension?: string): string {
  const development = extension
    ? [["extensionDevelopmentPath", `vscode-remote://${server.authority}${developmentFolder(server, extension)}`]]
    : [];
  const payload = JSON.stringify([...development, ["skipWelcome", "true"]]);
  return `http://${server.authority}/?${new URLSearchParams({ folder, payload })}`;
}
