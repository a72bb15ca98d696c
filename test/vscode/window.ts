// One window for the tests of a describe block, with a picture of it where a test fails.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cache, repository } from "../harness/paths.js";
import { removeFolder, temporaryFolder } from "../harness/processes.js";
import { VsCodeWindow } from "../harness/vscode-window.js";
import type { OpenOptions } from "../harness/window-options.js";

function pictureOf(title: string): string {
  const folder = join(cache, "failures");
  mkdirSync(folder, { recursive: true });
  return join(folder, `${title.replace(/[^\w.]+/g, "-")}.png`);
}

async function keepPicture(window: VsCodeWindow, title: string): Promise<void> {
  const path = pictureOf(title);
  await window.screenshot(path).then(
    () => console.log(`      The window when it failed: ${path}`),
    () => {},
  );
}

/**
 * Opens a window before the tests of the describe block that calls this, and closes it after them; hands back a
 * function that gives the window. `options` is asked when the window opens, so it can prepare folders first.
 */
export function useWindow(options: () => OpenOptions | Promise<OpenOptions>): () => VsCodeWindow {
  let window: VsCodeWindow | undefined;
  before("open a window", async () => {
    window = await VsCodeWindow.open(await options());
  });
  afterEach("keep a picture of a failure", async function () {
    const test = this.currentTest;
    if (window && test?.state === "failed") await keepPicture(window, test.fullTitle());
  });
  after("close the window", () => window?.close());
  return () => window!;
}

/** The same with the extension, on a folder of its own that holds `files`, paths with their text. */
export function useScripts(
  files: Record<string, string>,
  options: Partial<OpenOptions> = {},
): { window: () => VsCodeWindow; folder: string } {
  const folder = temporaryFolder();
  const window = useWindow(() => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return { folder, extension: repository, size: { width: 1500, height: 1000 }, ...options };
  });
  after("remove the folder", () => removeFolder(folder));
  return { window, folder };
}
