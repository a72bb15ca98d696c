// The graph's page inside a VS Code window, as a user reads and drives it.
import type { Frame, Locator } from "playwright-core";
import { until } from "../harness/until.js";
import type { VsCodeWindow } from "../harness/vscode-window.js";

/** The panel of one script. */
export class GraphPage {
  constructor(readonly frame: Frame) {}

  /** Waits for the panel of `script`. */
  static async of(window: VsCodeWindow, script: string): Promise<GraphPage> {
    return new GraphPage(await window.webviewFrame(`Graph: ${script}`));
  }

  /** The node whose accessible name starts like this: `y_pred, mm`. */
  node(start: string): Locator {
    return this.frame.locator(`.node[aria-label^="${start}, "]`).first();
  }

  async nodeNames(): Promise<string[]> {
    return this.frame
      .locator(".node")
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("aria-label") ?? ""));
  }

  /** Waits until the node's accessible name matches. */
  async waitForNode(start: string, name: RegExp): Promise<void> {
    await until(`${start} to match ${name}`, async () =>
      name.test((await this.node(start).getAttribute("aria-label")) ?? ""),
    );
  }

  /** Waits until the toolbar says this position. */
  async waitForPosition(position: string | RegExp): Promise<void> {
    const matches = (text: string) => (typeof position === "string" ? text === position : position.test(text));
    await until(`the position ${position}`, async () => matches(await this.position()));
  }

  /** `Backward pass, op 1 of 9 · step 0` */
  async position(): Promise<string> {
    return ((await this.frame.locator("header .where").textContent()) ?? "").trim();
  }

  async press(button: string): Promise<void> {
    await this.frame.getByRole("button", { name: button, exact: true }).click();
  }

  /** Points at a node, and gives the text of its card once that has numbers. The graph may still be moving under the pointer. */
  card(window: VsCodeWindow, name: string): Promise<string> {
    const card = this.frame.getByRole("tooltip").filter({ hasText: new RegExp(`^${name}\\b.*min … max`, "s") });
    return until(`the card of ${name}`, async () => {
      await window.page.mouse.move(5, 5);
      await this.node(name).hover();
      return card.textContent({ timeout: 2000 }).catch(() => null);
    });
  }

  /** Waits until the graph has the keyboard. */
  async waitForFocus(): Promise<void> {
    await until("the graph to have the keyboard", () =>
      this.frame.evaluate(
        () => document.hasFocus() && document.activeElement?.closest('[role="application"]') !== null,
      ),
    );
  }

  slider(name: "Training step" | "Event"): Locator {
    return this.frame.getByRole("slider", { name, exact: true });
  }
}
