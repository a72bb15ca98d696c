// Opens a window of the VS Code server in the browser of the tests.
import type { Page } from "playwright-core";
import { launchChromium } from "./chromium.js";
import { startServer, windowUrl } from "./server.js";
import type { OpenOptions, OpenWindow } from "./window-options.js";

/** Opens a window of a VS Code server of its own. `prepare` meets the page before anything is loaded. */
export async function openInBrowser(
  settings: Record<string, unknown>,
  options: OpenOptions,
  prepare: (page: Page) => void,
): Promise<OpenWindow> {
  const { trust = true, extensions } = options;
  const server = await startServer({ settings, trust, extensions });
  const browser = await launchChromium().catch(async (error) => {
    await server.close();
    throw error;
  });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  try {
    const viewport = options.size ?? { width: 1280, height: 800 };
    const page = await browser.newPage({ viewport, permissions: ["clipboard-read", "clipboard-write"] });
    prepare(page);
    await page.goto(windowUrl(server, options.folder, options.extension));
    return { page, data: server.data, close };
  } catch (error) {
    await close();
    throw error;
  }
}
