// Collects what a page complains about, so that a test can fail on what nobody expected.
import type { ConsoleMessage, Page } from "playwright-core";

/** The warnings, errors and uncaught exceptions of a page and its frames. */
export class Problems {
  readonly #expected: RegExp[];
  readonly #seen: string[] = [];

  constructor(page: Page, expected: RegExp[] = []) {
    this.#expected = [...expected];
    page.on("console", (message) => this.#hear(message));
    page.on("pageerror", (error) => this.#seen.push(`uncaught: ${error.stack ?? error.message}`));
  }

  /** Says that a complaint is part of the test. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** The complaints that nobody expected. */
  unexpected(): string[] {
    return this.#seen.filter((text) => !this.#expected.some((pattern) => pattern.test(text)));
  }

  /** Fails where there was an unexpected complaint. */
  check(): void {
    const texts = this.unexpected();
    if (texts.length > 0) throw new Error(`Unexpected in the page's console:\n${texts.join("\n")}`);
  }

  #hear(message: ConsoleMessage): void {
    const type = message.type();
    if (type !== "error" && type !== "warning") return;
    this.#seen.push(`${type}: ${message.text()} (${message.location().url})`);
  }
}
