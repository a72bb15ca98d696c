// What a window of VS Code is opened with, and what opening hands back.
import type { Page } from "playwright-core";

/** What a window of VS Code is opened with. */
export interface OpenOptions {
  /** The absolute path of the folder to open. */
  folder: string;
  /** The absolute path of the extension under development. */
  extension?: string;
  /**
   * Whether the folder is trusted (it is, where nothing is said); otherwise it opens in restricted mode, and only
   * asks where the setting `security.workspace.trust.startupPrompt` is given as "always". */
  trust?: boolean;
  /** User settings, over those of every test. */
  settings?: Record<string, unknown>;
  /** A colour theme by its id, "Default Dark Modern" where nothing is said. */
  theme?: string;
  /** A folder with installed extensions. */
  extensions?: string;
  /** The window's size in pixels (the server build alone). */
  size?: { width: number; height: number };
}

/** A window that stands. */
export interface OpenWindow {
  page: Page;
  /** The folder in which VS Code keeps its data, logs among them. */
  data: string;
  close(): Promise<void>;
}
