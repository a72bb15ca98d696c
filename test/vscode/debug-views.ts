// VS Code's own debug views, as a user reads and drives them.
import type { Locator } from "playwright-core";
import { succeeds, until } from "../harness/until.js";
import type { VsCodeWindow } from "../harness/vscode-window.js";
import { GraphPage } from "./graph-page.js";

/** A view of the debug sidebar, by the title of its section. */
export type DebugSection = "Variables" | "Watch" | "Call Stack" | "Breakpoints" | "Tape";

const listOf: Record<Exclude<DebugSection, "Tape">, string> = {
  Variables: ".debug-variables",
  Watch: ".debug-watch",
  "Call Stack": ".debug-call-stack",
  Breakpoints: ".debug-breakpoints",
};

/** The debug toolbar, sidebar, console and gutter of a window. */
export class DebugViews {
  constructor(private readonly window: () => VsCodeWindow) {}

  private get page() {
    return this.window().page;
  }

  /** Debugs a script of the folder, and gives its graph. */
  async start(script: string): Promise<GraphPage> {
    await this.window().openFile(script);
    await this.window().runCommand("Gradlens: Debug Training Script");
    return GraphPage.of(this.window(), script);
  }

  /** Presses a button of the debug toolbar: `Step Over`, `Step Back`, `Reverse`, … */
  async press(button: string): Promise<void> {
    const name = new RegExp(`^${button}( \\(|$)`);
    await this.page.locator(".debug-toolbar").getByRole("button", { name }).click();
  }

  /** Waits until VS Code knows that the script stands: only then its keys work. */
  async waitForStop(): Promise<void> {
    const button = this.page.locator(".debug-toolbar .action-label[aria-label^='Step Over']:not(.disabled)");
    await button.waitFor();
  }

  /** Presses a key of the debugger once the script stands. */
  async key(key: string): Promise<void> {
    await this.waitForStop();
    await this.page.keyboard.press(key);
  }

  /** The header of a section, which is opened where it was folded. */
  async section(name: DebugSection): Promise<Locator> {
    const header = this.page.locator(`.pane-header[aria-label^="${name}"]`);
    await header.waitFor();
    if ((await header.getAttribute("aria-expanded")) !== "true") await header.locator(".title").click();
    return header;
  }

  /** The rows of a view, as a screen reader says them. */
  async rows(name: Exclude<DebugSection, "Tape">): Promise<string[]> {
    const rows = this.page.locator(`${listOf[name]} .monaco-list-row`);
    return rows.evaluateAll((elements) => elements.map((row) => row.getAttribute("aria-label") ?? ""));
  }

  /** A row of a view, by what a screen reader says. */
  async row(name: Exclude<DebugSection, "Tape">, label: RegExp): Promise<Locator> {
    const row = this.page.locator(`${listOf[name]} .monaco-list-row`).and(this.page.getByLabel(label)).first();
    await row.waitFor({ timeout: 20_000 }).catch(async () => {
      throw new Error(`There is no ${label} in ${name}. There are:\n${(await this.rows(name)).join("\n")}`);
    });
    return row;
  }

  /** Opens the row of a tree. VS Code builds a tree anew at each stop. */
  async open(name: Exclude<DebugSection, "Tape">, label: RegExp): Promise<void> {
    const row = await this.row(name, label);
    const isOpen = async () => (await row.getAttribute("aria-expanded")) === "true";
    await until(`${label} to open`, async () => {
      if (await isOpen()) return true;
      await row.locator(".monaco-tl-twistie").click();
      return until("it to be open", isOpen, 1000).catch(() => false);
    });
  }

  /** Enters another value for a row of Variables. */
  async setValue(label: RegExp, value: string): Promise<void> {
    const row = await this.row("Variables", label);
    await row.click();
    await this.page.keyboard.press("F2");
    await this.fill(row.locator("input"), value);
  }

  /** Waits until the topmost frame is called like this and stands on this line. */
  async waitForFrame(name: RegExp, line: number): Promise<void> {
    const stands = ([top = ""]: string[]) => name.test(top) && top.includes(`, line ${line}, `);
    await until(`a frame ${name} on line ${line}`, async () => stands(await this.rows("Call Stack"))).catch(
      async (error) => {
        throw new Error(`${(error as Error).message} There are:\n${(await this.rows("Call Stack")).join("\n")}`);
      },
    );
  }

  /** Adds an expression to Watch. */
  async watch(expression: string): Promise<void> {
    const header = await this.section("Watch");
    await header.hover();
    await header.getByRole("button", { name: "Add Expression" }).click();
    await this.fill(this.page.locator(".debug-watch input"), expression);
  }

  /** Adds a breakpoint on an op, a backward node or a module. */
  async addFunctionBreakpoint(name: string): Promise<void> {
    const header = await this.section("Breakpoints");
    await header.hover();
    await header.getByRole("button", { name: "Add Function Breakpoint" }).click();
    await this.fill(this.page.locator(".debug-breakpoints input:not([type=checkbox])"), name);
  }

  /** Ticks or unticks a breakpoint or an exception filter of the Breakpoints view. */
  async tick(label: RegExp, on: boolean): Promise<void> {
    await this.section("Breakpoints");
    const box = (await this.row("Breakpoints", label)).locator("input[type=checkbox]");
    await box.setChecked(on);
  }

  async removeAllBreakpoints(): Promise<void> {
    const header = await this.section("Breakpoints");
    await header.hover();
    await header.getByRole("button", { name: "Remove All Breakpoints" }).click();
  }

  /** Clicks left of a line's number: sets a breakpoint or takes it away. */
  async clickGutter(line: number, button: "left" | "right" = "left"): Promise<void> {
    const number = this.page.locator(".margin .line-numbers", { hasText: new RegExp(`^${line}$`) });
    const box = await until(`line ${line}`, () => number.first().boundingBox());
    await this.page.mouse.click(box.x - 9, box.y + box.height / 2, { button });
  }

  /**
   * Chooses from the context menu that `open` opens. VS Code closes a menu when something below it changes: then it is
   * opened again. For its first tenth of a second a menu does not heed the mouse: then the item is clicked again.
   */
  async choose(item: string, open: () => Promise<unknown>): Promise<void> {
    const entry = this.page.getByRole("menuitem", { name: item }).first();
    await until(`${item} in a menu`, async () => {
      await open();
      const click = () => until(`a click on ${item}`, () => clicked(entry), 3000);
      return succeeds(entry.waitFor({ timeout: 3000 }).then(click));
    });
  }

  /** Sets a breakpoint with a condition or a log message through VS Code's editor for that. */
  async editBreakpoint(line: number, item: "Add Conditional Breakpoint" | "Add Logpoint", text: string): Promise<void> {
    await this.choose(item, () => this.clickGutter(line, "right"));
    await until("the breakpoint's editor to have the keyboard", () =>
      this.page.evaluate(() => document.activeElement?.closest(".breakpoint-widget .monaco-editor") != null),
    );
    await this.page.keyboard.insertText(text);
    await this.page.keyboard.press("Enter");
    await this.page.locator(".breakpoint-widget").waitFor({ state: "hidden" });
  }

  /** Enters an expression in the Debug Console, and gives the lines that it shows from there on. */
  async evaluate(expression: string): Promise<string[]> {
    const before = (await this.printed()).length;
    await this.page.locator(".repl-input-wrapper .monaco-editor").first().click();
    await this.page.keyboard.insertText(expression);
    await this.page.keyboard.press("Enter");
    const lines = await until(`an answer to ${expression}`, async () => {
      const after = (await this.printed()).slice(before);
      return after.length > 1 ? after : undefined;
    });
    return lines.slice(1);
  }

  /** The lines of the Debug Console that can be seen. */
  printed(): Promise<string[]> {
    const rows = this.page.locator(".repl .monaco-list-row");
    return rows.evaluateAll((elements) => elements.map((row) => row.getAttribute("aria-label") ?? ""));
  }

  /** Waits for a line in the Debug Console. */
  async waitForPrinted(pattern: RegExp): Promise<void> {
    await until(`${pattern} in the Debug Console`, async () =>
      (await this.printed()).some((line) => pattern.test(line)),
    ).catch(async (error) => {
      throw new Error(`${(error as Error).message} There are:\n${(await this.printed()).join("\n")}`);
    });
  }

  /** Waits until there is no session. */
  async waitForEnd(): Promise<void> {
    await this.page.locator(".debug-toolbar").waitFor({ state: "hidden" });
  }

  private async fill(input: Locator, text: string): Promise<void> {
    await input.fill(text);
    await input.press("Enter");
    await input.waitFor({ state: "hidden" });
  }
}

/** Whether a click on an item has closed its menu. */
async function clicked(item: Locator): Promise<boolean> {
  await item.click({ timeout: 1000 });
  return succeeds(item.waitFor({ state: "hidden", timeout: 500 }));
}
