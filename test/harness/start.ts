// npm start: opens VS Code with the extension on examples/: the desktop's own, or the server's, which prints its address.
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { repository } from "./paths.js";
import { startServer, windowUrl } from "./server.js";

const folder = join(repository, "examples");

/** Whether there was a desktop VS Code to open. */
function openedDesktop(): boolean {
  const args = ["--new-window", `--extensionDevelopmentPath=${repository}`, folder];
  return spawnSync("code", args, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;
}

async function serve(): Promise<void> {
  const settings = {
    "workbench.startupEditor": "none",
    "telemetry.telemetryLevel": "off",
    "extensions.autoUpdate": false,
  };
  const server = await startServer({ settings, trust: true });
  console.log(`VS Code with Gradlens is at ${windowUrl(server, folder, repository)} (Ctrl+C ends it)`);
  await once(server.process, "exit");
  throw new Error("The VS Code server ended by itself.");
}

if (!openedDesktop()) await serve();
