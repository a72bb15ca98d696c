// Opens a page of the tests in the browser, from memory or from a folder, and hears its complaints.
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../harness/chromium.js";
import { Problems } from "../harness/problems.js";
import { type Served, serveFiles } from "./harness-server.js";

/** What a page is made of. */
export interface PageOptions extends Served {
  /** The page's size in pixels. */
  size?: { width: number; height: number };
  /** Complaints that belong to the test. */
  expect?: RegExp[];
  /** Meets the page before anything is loaded: for scripts that must run first, emulated media and the like. */
  prepare?: (page: Page) => Promise<unknown>;
}

/** A page that stands. */
export interface OpenedPage {
  page: Page;
  problems: Problems;
  /** Closes the page, then fails where its console had an unexpected complaint. */
  close(): Promise<void>;
}

let browser: Promise<Browser> | undefined;

/** One browser for all pages of a run. */
function sharedBrowser(): Promise<Browser> {
  browser ??= launchChromium();
  return browser;
}

/** Opens a page on a server of its own on 127.0.0.1, which counts as a secure place: WebGPU is there. */
export async function openPage(options: PageOptions): Promise<OpenedPage> {
  const server = await serveFiles(options);
  const context = await (await sharedBrowser()).newContext({ viewport: options.size ?? { width: 1000, height: 700 } });
  const page = await context.newPage();
  const problems = new Problems(page, options.expect);
  const end = () => Promise.all([context.close(), server.close()]);
  const close = async () => {
    await end();
    problems.check();
  };
  try {
    await options.prepare?.(page);
    await page.goto(server.url);
  } catch (error) {
    await end();
    throw error;
  }
  return { page, problems, close };
}

/** Closes the browser. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
}

// Where mocha loads this file, its root suite closes the browser.
if (typeof after === "function") after(closeBrowser);
