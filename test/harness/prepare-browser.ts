// Before the page tests: unpacks the browser, so that no test's time limit has to cover it.
import { launchChromium } from "./chromium.js";

/** Mocha runs this once, before all tests and without a time limit. */
export async function mochaGlobalSetup(): Promise<void> {
  await (await launchChromium()).close();
}
