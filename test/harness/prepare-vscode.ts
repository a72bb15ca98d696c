// Before the VS Code tests: gets VS Code, and the browser where it needs one.
import { launchChromium } from "./chromium.js";
import { desktopVsCode } from "./desktop.js";
import { installedServer } from "./server-install.js";

/** Mocha runs this once, before all tests and without a time limit. */
export async function mochaGlobalSetup(): Promise<void> {
  if (await desktopVsCode()) return;
  await installedServer();
  await (await launchChromium()).close();
}
