// Installs the VS Code server that the npm package code-server ships.
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installOnce } from "./install-once.js";
import { npm } from "./run-program.js";
import { spdlogStandIn, watchdogStandIn } from "./server-stand-ins.js";

const version = "4.100.3";
// Ships its binary in a package, where the one that the server asks for downloads it from elsewhere.
const ripgrep = "1.18.0";
const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"];

/** Replaces a module that would need a compiler. */
function standIn(server: string, module: string, text: string): void {
  const folder = join(server, "node_modules", module);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ ...manifest, main: "stand-in.cjs", exports: undefined }),
  );
  writeFileSync(join(folder, "stand-in.cjs"), text);
}

/** Without it VS Code finds no files: not by name, and not to decide which extensions to activate. */
function bringRipgrep(folder: string, server: string): void {
  const packaged = join(folder, "node_modules", "@vscode", `ripgrep-${process.platform}-${process.arch}`, "bin");
  cpSync(packaged, join(server, "node_modules", "@vscode", "ripgrep", "bin"), { recursive: true });
}

async function install(folder: string): Promise<void> {
  console.log("Installing the VS Code server from npm (once, about half a minute) …");
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  await npm(["install", ...quiet, `code-server@${version}`, `@vscode/ripgrep@${ripgrep}`], folder);
  const server = serverIn(folder);
  await npm(["install", ...quiet, "--omit=dev"], server);
  await npm(["install", ...quiet, "--omit=dev"], join(server, "extensions"));
  bringRipgrep(folder, server);
  standIn(server, "@vscode/spdlog", spdlogStandIn);
  standIn(server, "native-watchdog", watchdogStandIn);
}

function serverIn(folder: string): string {
  return join(folder, "node_modules", "code-server", "lib", "vscode");
}

/** The folder of the VS Code server, installed where it is not yet. */
export async function installedServer(): Promise<string> {
  return serverIn(await installOnce(`vscode-server-${version}`, install));
}
