// Packs the extension as it was built and installs the package as a user would.
import { join } from "node:path";
import { resolveCliPathFromVSCodeExecutablePath } from "@vscode/test-electron";
import { desktopVsCode } from "./desktop.js";
import { repository } from "./paths.js";
import { runProgram } from "./run-program.js";
import { installedServer } from "./server-install.js";

/** Packs dist/ and the rest into a .vsix. */
export async function packExtension(file: string): Promise<void> {
  await runProgram(process.execPath, [join("src", "package.mjs"), file], { cwd: repository });
}

/** VS Code's own command line, the desktop's or the server's, that writes into `data`. */
async function commandLine(data: string): Promise<[string, ...string[]]> {
  const desktop = await desktopVsCode();
  if (desktop) return [resolveCliPathFromVSCodeExecutablePath(desktop), "--no-sandbox", "--user-data-dir", data];
  const server = join(await installedServer(), "out", "server-main.js");
  return [process.execPath, server, "--accept-server-license-terms", "--server-data-dir", data];
}

/** Installs a .vsix into a folder for extensions; everything else that VS Code writes goes into `data`. */
export async function installExtension(file: string, extensions: string, data: string): Promise<void> {
  const [program, ...args] = await commandLine(data);
  await runProgram(program, [...args, "--extensions-dir", extensions, "--install-extension", file]);
}
