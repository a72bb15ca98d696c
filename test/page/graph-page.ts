// The graph's page in the browser, with a host that the test plays.
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { FromPage, ToPage } from "../../src/protocol/page.js";
import type { ShownStep } from "../../src/protocol/trace.js";
import { pageHtml } from "../../src/vscode/page-html.js";
import { repository } from "../harness/paths.js";
import { eventNumber, twoLayerNorm, twoLayerReading, twoLayerStep, twoLayerSteps } from "../webview/two-layer-step.js";
import { fromText, installBinary, toText } from "./binary.js";
import { type OpenedPage, openPage, type PageOptions } from "./harness.js";
import { type ThemeName, themeClasses, themeSheet } from "./themes.js";

export interface GraphPageOptions {
  theme?: ThemeName;
  size?: PageOptions["size"];
  prepare?: PageOptions["prepare"];
  /** What the page finds that it put down before. */
  saved?: unknown;
  /** Files in place of the built page's own. */
  files?: PageOptions["files"];
  /** Where the built page is. */
  folder?: string;
}

/** An open page, and what it has said to its host. */
export class GraphPage {
  readonly sent: FromPage[] = [];
  /** Answers what the page asks. Tests may replace it. */
  answer: (message: FromPage) => ToPage[] | Promise<ToPage[]> = answerAll;

  private constructor(private opened: OpenedPage | undefined) {}

  get page(): Page {
    return this.opened!.page;
  }

  /** What the page's console may say without failing the test. */
  get problems() {
    return this.opened!.problems;
  }

  /** Opens the page and waits until it says that it is ready. */
  static async open(options: GraphPageOptions = {}): Promise<GraphPage> {
    const { theme = "dark", size, prepare, saved, folder, files } = options;
    const graph = new GraphPage(undefined);
    let ready = () => {};
    const isReady = new Promise<void>((resolve) => {
      ready = resolve;
    });
    graph.opened = await openPage({
      html: themedHtml(theme),
      files: { "theme.css": themeSheet(), ...files },
      folder: folder ?? join(repository, "dist/webview"),
      size,
      prepare: async (page) => {
        await prepare?.(page);
        await page.exposeFunction("toHost", async (text: string) => {
          const message = fromText<FromPage>(text);
          if (message.kind === "ready" || message.kind === "failed") ready();
          await graph.take(message);
        });
        await page.addInitScript(installBinary);
        await page.addInitScript(fakeApi, saved);
      },
    });
    await isReady;
    return graph;
  }

  /** Sends messages from the host, as JSON with buffers: so does VS Code. */
  async send(...messages: ToPage[]): Promise<void> {
    await this.page.evaluate((list) => {
      // biome-ignore lint/suspicious/noExplicitAny: what tests put on the window has no type here.
      for (const message of list) window.postMessage((window as any).fromTest(message), "*");
    }, messages.map(toText));
  }

  /** Shows a step of the two-layer network with the cursor on its event at `position`. */
  async showStep({
    step = 0,
    position = 6,
    shown = twoLayerStep(step, Math.max(15, position + 1)),
    steps = 1,
  } = {}): Promise<void> {
    await this.send(
      { kind: "run", title: "train.ts", program: "/home/me/train.ts" },
      { kind: "steps", steps: twoLayerSteps(steps) },
      { kind: "shown", shown },
      this.cursorAt(step, position),
      {
        kind: "state",
        state: "waiting",
        reason: "entry",
        message: "Waiting at the backward pass.",
        playing: false,
        speed: 4,
      },
      normsOf(shown),
    );
    await this.page.locator(".node").first().waitFor();
  }

  cursorAt(step: number, position: number, part = 0): ToPage {
    const cursor = { step, event: eventNumber(step, position), part, atLiveEdge: true, following: true };
    return { kind: "cursor", cursor };
  }

  /** Waits until the page has sent such a message. */
  async sentMessage<Kind extends FromPage["kind"]>(kind: Kind): Promise<Extract<FromPage, { kind: Kind }>> {
    const isIt = (message: FromPage) => message.kind === kind;
    for (let i = 0; i < 200 && !this.sent.some(isIt); i++)
      await this.page.evaluate(() => new Promise(requestAnimationFrame));
    const found = this.sent.findLast(isIt);
    if (!found)
      throw new Error(`The page has not sent ${kind}, but ${this.sent.map((message) => message.kind).join(", ")}.`);
    return found as Extract<FromPage, { kind: Kind }>;
  }

  close(): Promise<void> {
    return this.opened!.close();
  }

  private async take(message: FromPage): Promise<void> {
    this.sent.push(message);
    const answers = await this.answer(message);
    if (answers.length > 0) await this.send(...answers);
  }
}

/** The page's own document, with the theme's variables. */
function themedHtml(theme: ThemeName): string {
  const html = pageHtml({
    nonce: "test",
    cspSource: "'self'",
    pageUri: "page.js",
    styleUri: "page.css",
    elkWorkerUri: "elk-worker.js",
    title: "Graph",
  });
  const body = `<body class="${themeClasses(theme)}" data-theme="${theme}" `;
  return html.replace("</head>", '<link rel="stylesheet" href="theme.css"></head>').replace("<body ", body);
}

/** Runs in the page: VS Code's webview API. */
function fakeApi(saved: unknown): void {
  let state = saved;
  // biome-ignore lint/suspicious/noExplicitAny: what VS Code puts on the window has no type here.
  const everything = window as any;
  everything.acquireVsCodeApi = () => ({
    postMessage: (message: unknown) => everything.toHost(everything.toTest(message)),
    getState: () => state,
    setState: (next: unknown) => {
      state = next;
      everything.savedState = next;
    },
  });
}

/** The norms of a step that the host knows when it stops. */
export function normsOf({ events, leaves }: ShownStep): ToPage {
  const outputs = events.flatMap((event) => event.outputs.map((output) => output.value));
  const gradients = events.flatMap((event) => event.contributions.map((contribution) => contribution.gradient));
  const values = [...leaves.map((leaf) => leaf.value), ...outputs, ...gradients];
  return { kind: "norms", values, norms: values.map(twoLayerNorm) };
}

function answerAll(message: FromPage): ToPage[] {
  if (message.kind === "norms")
    return [{ kind: "norms", values: message.values, norms: message.values.map(twoLayerNorm) }];
  if (message.kind === "read")
    return [{ kind: "reading", value: message.value, reading: twoLayerReading(message.value), gone: "" }];
  return [];
}
