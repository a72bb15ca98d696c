// A window of a real VS Code that a test drives as a user would: by keyboard, by mouse, by looking.
import { basename } from "node:path";
import type { ElementHandle, Frame, Locator, Page } from "playwright-core";
import { openInBrowser } from "./browser-window.js";
import { desktopVsCode, openDesktop } from "./desktop.js";
import { hostErrors } from "./host-log.js";
import { Problems } from "./problems.js";
import { testSettings } from "./settings.js";
import { succeeds, until } from "./until.js";
import { vscodeNoise } from "./vscode-noise.js";
import type { OpenOptions, OpenWindow } from "./window-options.js";

/** A window of a real VS Code: desktop VS Code where it can be had, otherwise the VS Code server in a browser. */
export class VsCodeWindow {
  readonly page: Page;
  readonly problems: Problems;
  readonly #data: string;
  readonly #close: () => Promise<void>;

  private constructor(opened: OpenWindow, problems: Problems) {
    this.page = opened.page;
    this.problems = problems;
    this.#data = opened.data;
    this.#close = opened.close;
  }

  /** Opens a window on a folder and waits until its workbench stands. */
  static async open(options: OpenOptions): Promise<VsCodeWindow> {
    const settings = { ...testSettings(options.theme ?? "Default Dark Modern"), ...options.settings };
    let problems: Problems | undefined;
    const listen = (page: Page) => (problems = new Problems(page, vscodeNoise));
    const program = await desktopVsCode();
    const opened = program
      ? await openDesktop(program, settings, options)
      : await openInBrowser(settings, options, listen);
    const window = new VsCodeWindow(opened, problems ?? listen(opened.page));
    await window.#standing().catch(async (error) => {
      await opened.close();
      throw error;
    });
    return window;
  }

  /** Runs a command by its full title through the command palette; waits until the palette knows it. */
  async runCommand(title: string): Promise<void> {
    await until(`the command "${title}"`, async () => {
      const entry = await this.#findCommand(title);
      return entry && succeeds(entry.click({ timeout: 1000 }));
    });
  }

  /** Whether the palette offers a command with this full title now. */
  async hasCommand(title: string): Promise<boolean> {
    const found = await this.#findCommand(title);
    if (found) await this.#leaveQuickInput();
    return found !== undefined;
  }

  /** Opens a file of the folder by its name or path, as Ctrl+P does, and waits for its text. */
  async openFile(path: string): Promise<void> {
    const name = basename(path);
    await until(`the file "${path}"`, async () => {
      const entry = await this.#offered("ControlOrMeta+P", path, name);
      return entry && succeeds(entry.click({ timeout: 1000 }));
    });
    const group = this.page.locator(".editor-group-container.active");
    await group.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await group.locator(".editor-instance .view-line").first().waitFor();
  }

  /** Waits until a text can be seen in the workbench (not in webviews), and returns its element. */
  async waitForText(text: string | RegExp, timeoutMs = 20_000): Promise<Locator> {
    const found = this.page.getByText(text).filter({ visible: true }).first();
    await found.waitFor({ timeout: timeoutMs });
    return found;
  }

  /** The document inside the webview with this title, once it is there. */
  webviewFrame(title: string): Promise<Frame> {
    return until(`the webview "${title}"`, () => this.#findWebview(title));
  }

  /** The texts of all notifications since the window opened, oldest first. */
  async notifications(): Promise<string[]> {
    return this.page.evaluate(() => (globalThis as unknown as { seenNotifications: string[] }).seenNotifications);
  }

  /** Waits until a notification was shown whose text matches, and returns its text. */
  waitForNotification(pattern: RegExp): Promise<string> {
    return until(`a notification like ${pattern}`, async () =>
      (await this.notifications()).find((text) => pattern.test(text)),
    );
  }

  /** What the extension host's log has of errors. */
  hostErrors(): string[] {
    return hostErrors(this.#data);
  }

  /** Writes a picture of the window as PNG. */
  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  /**
   * Closes the window and everything that was started for it, then fails where the console had an unexpected complaint, or
   * the extension host's log an error.
   */
  async close(): Promise<void> {
    const errors = this.hostErrors();
    await this.#close();
    this.problems.check();
    if (errors.length > 0) throw new Error(`In the extension host's log:\n${errors.join("")}`);
  }

  async #standing(): Promise<void> {
    await this.page.locator(".monaco-workbench .statusbar").waitFor({ timeout: 60_000 });
    await this.page
      .locator(".explorer-folders-view, .modal-block, .monaco-dialog-box")
      .first()
      .waitFor({ timeout: 60_000 });
    await this.page.evaluate(recordNotifications);
  }

  #findCommand(title: string): Promise<Locator | undefined> {
    return this.#offered("F1", `>${title}`, title);
  }

  /**
   * The palette knows what it knew when it opened: where an entry is not there it is closed, to be asked anew. It also closes
   * where something else takes the keyboard, such as the editor at a stop.
   */
  async #offered(key: string, text: string, label: string): Promise<Locator | undefined> {
    await this.page.keyboard.press(key);
    const input = this.page.locator(".quick-input-widget input.input");
    if (!(await appears(input))) return undefined;
    if (!(await succeeds(input.fill(text, { timeout: 1000 })))) return undefined;
    const exact = this.page.getByText(label, { exact: true });
    const row = this.page.locator(".quick-input-list .monaco-list-row", { has: exact }).first();
    if (await appears(row)) return row;
    await this.#leaveQuickInput();
    return undefined;
  }

  async #leaveQuickInput(): Promise<void> {
    await this.page.keyboard.press("Escape");
    await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  }

  async #findWebview(title: string): Promise<Frame | undefined> {
    for (const outer of await this.page.locator("iframe.webview").elementHandles()) {
      const frame = await innerFrame(outer, title).catch(() => undefined);
      if (frame) return frame;
    }
    return undefined;
  }
}

/** Whether an element appears soon. */
function appears(element: Locator): Promise<boolean> {
  return succeeds(element.waitFor({ timeout: 500 }));
}

/** VS Code puts a webview's document into a frame with the webview's title, inside a frame of its own. */
async function innerFrame(outer: ElementHandle<unknown>, title: string): Promise<Frame | undefined> {
  const host = await outer.contentFrame();
  const inner = await host?.$(`iframe#active-frame[title=${JSON.stringify(title)}]`);
  return (await inner?.contentFrame()) ?? undefined;
}

/** Runs in the page: remembers every notification, because they fade. */
function recordNotifications(): void {
  const seen: string[] = [];
  Object.assign(globalThis, { seenNotifications: seen });
  const known = new WeakSet<Element>();
  const look = () => {
    for (const element of document.querySelectorAll(".notification-list-item-message")) {
      if (known.has(element) || !element.textContent) continue;
      known.add(element);
      seen.push(element.textContent);
    }
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
  look();
}
