// The graph's page as its user meets it: in a real browser, with a host that the test plays.
import assert from "node:assert/strict";
import type { Locator } from "playwright-core";
import { eventNumber, twoLayerNorm, twoLayerReading, twoLayerStep } from "../webview/two-layer-step.js";
import { GraphPage, type GraphPageOptions } from "./graph-page.js";

let graph: GraphPage;

async function open(options: GraphPageOptions & { position?: number; steps?: number } = {}): Promise<void> {
  graph = await GraphPage.open({ size: { width: 1180, height: 900 }, ...options });
  await graph.showStep(options);
}

const node = (label: string) => graph.page.locator(`.node[aria-label^="${label},"]`);
const button = (name: string) => graph.page.getByRole("button", { name, exact: true });
const slider = (name: string) => graph.page.getByRole("slider", { name });

async function see(lens: string): Promise<void> {
  await graph.page.locator("vscode-dropdown").click();
  await graph.page.locator(`vscode-option[value=${lens}]`).click();
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  assert.ok(box);
  return box;
}

/** Waits until an attribute or text of the page fits. */
async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let i = 0; i < 300; i++) {
    if (await isSo()) return;
    await graph.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  assert.fail(`It never came to be that ${what}.`);
}

const textIs = (locator: Locator, text: RegExp) =>
  until(`${text} is shown`, async () => text.test((await locator.textContent()) ?? ""));

describe("the graph's page", () => {
  afterEach(() => graph.close());

  it("shows the graph, named by the script's variables, and where the cursor stands", async () => {
    await open();
    await graph.page.getByRole("application", { name: "Computation graph" }).waitFor();
    const names = await graph.page
      .locator(".node")
      .evaluateAll((nodes) => nodes.map((one) => one.getAttribute("aria-label")));
    assert.deepEqual(
      names.map((name) => name!.split(",").slice(0, 2).join(",")),
      [
        "x, input",
        "w1, parameter",
        "h, mm",
        "h_relu, clamp",
        "w2, parameter",
        "y_pred, mm",
        "y, input",
        "sub, sub",
        "pow, pow",
        "loss, sum",
      ],
    );
    assert.equal(await graph.page.locator(".where").innerText(), "Backward pass, op 1 of 9 · step 0");
  });

  it("says by name and card what is known of a node", async () => {
    await open({ position: 10 });
    const facts = "h_relu, clamp, shape 64 by 100, value norm 1.79e+3, gradient norm 2.41e+5, exploding";
    assert.equal(await node("h_relu").getAttribute("aria-label"), facts);
    await node("h_relu").hover();
    const card = graph.page.getByRole("tooltip");
    await textIs(card, /min … max-44\.7 … 44\.7/);
    await textIs(card, /‖∇‖ 2\.41e\+5 △ exploding/);
    await textIs(card, /∂L\/∂h_relu = ∂L\/∂y_pred · w2ᵀ/);
    const [seen, shown] = [await boxOf(node("h_relu")), await boxOf(card)];
    const isBeside = shown.x >= seen.x + seen.width || shown.x + shown.width <= seen.x;
    const isAboveOrBelow = shown.y >= seen.y + seen.height || shown.y + shown.height <= seen.y;
    assert.ok(isBeside || isAboveOrBelow, "the card does not cover the node");
    assert.equal(await card.locator("canvas.picture").count(), 2);
    assert.equal(await card.locator("svg.histogram").count(), 2);
  });

  it("shows no card where the keyboard is given back to the graph, but where the user goes with it", async () => {
    await open({ position: 10 });
    const card = graph.page.getByRole("tooltip");
    await graph.page.keyboard.press("ArrowRight");
    await graph.send({ kind: "focus" });
    const focused = graph.page.locator(".node:focus-visible");
    await focused.waitFor();
    assert.equal(await card.count(), 0);
    const label = await focused.getAttribute("aria-label");
    await graph.page.keyboard.press("Alt+ArrowUp");
    await card.waitFor();
    assert.notEqual(await focused.getAttribute("aria-label"), label);
  });

  it("asks for each reading once", async () => {
    await open({ position: 10 });
    for (const name of ["y_pred", "x", "y_pred"]) {
      // The card of one may lie over the next.
      await graph.page.mouse.move(5, 5);
      await graph.page.getByRole("tooltip").waitFor({ state: "hidden" });
      await node(name).hover();
      await textIs(graph.page.getByRole("tooltip"), new RegExp(`^${name}.*norm`, "s"));
    }
    const asked = graph.sent.flatMap((message) => (message.kind === "read" ? message.value : []));
    assert.equal(new Set(asked).size, asked.length);
  });

  it("says so where a value is not kept", async () => {
    graph = await GraphPage.open({ size: { width: 1180, height: 900 } });
    graph.answer = (message) =>
      message.kind === "read"
        ? [{ kind: "reading", value: message.value, reading: null, gone: "Newer values needed the room." }]
        : [];
    await graph.showStep({ position: 10 });
    await textIs(graph.page.getByRole("region", { name: "Inspector" }), /Newer values needed the room\./);
  });

  it("shows NaN as NaN", async () => {
    await open({ position: 10 });
    await graph.send({ kind: "norms", values: [14], norms: [Number.NaN] });
    await until("it is said", async () =>
      /gradient holds NaN$/.test((await node("h_relu").getAttribute("aria-label")) ?? ""),
    );
    await textIs(graph.page.getByRole("region", { name: "Inspector" }), /◆ the gradient is not finite/);
  });

  it("asks once for norms that the host has not sent", async () => {
    graph = await GraphPage.open();
    const { sent } = graph;
    await graph.send(
      { kind: "run", title: "train.ts", program: "/train.ts" },
      { kind: "shown", shown: twoLayerStep(0, 15) },
      graph.cursorAt(0, 10),
    );
    await until("the norm is shown", async () =>
      /gradient norm 2.41e\+5/.test((await node("h_relu").getAttribute("aria-label")) ?? ""),
    );
    assert.equal(sent.filter((message) => message.kind === "norms").length, 1);
  });

  it("drives the run with its buttons", async () => {
    await open();
    const commands = {
      "Next event": "next",
      "Previous event": "previous",
      "First event": "first",
      "Last event": "last",
      "Next stop": "nextStop",
      "Previous stop": "previousStop",
      Play: "play",
    };
    for (const [name, command] of Object.entries(commands)) {
      await button(name).click();
      assert.deepEqual(graph.sent.at(-1), { kind: "command", command });
    }
    await graph.send({ kind: "state", state: "running", reason: null, message: "", playing: true, speed: 4 });
    await button("Pause").click();
    assert.deepEqual(graph.sent.at(-1), { kind: "command", command: "pause" });
  });

  it("lets a pulse run where a gradient travels, and none on the way back", async () => {
    await open({ position: 9 });
    assert.match((await node("h_relu").getAttribute("aria-label"))!, /no gradient$/);
    const pulses = () => graph.page.locator("canvas.layer").nth(1).getAttribute("data-pulses");
    await graph.send(graph.cursorAt(0, 10));
    await until("two pulses run", async () => (await pulses()) === "2");
    await until("they have arrived", async () => (await pulses()) === "0");
    assert.match((await node("h_relu").getAttribute("aria-label"))!, /gradient norm 2\.41e\+5/);
    await graph.send(graph.cursorAt(0, 9));
    await until("the gradient is taken back", async () =>
      /no gradient$/.test((await node("h_relu").getAttribute("aria-label"))!),
    );
    assert.equal(await pulses(), "0");
  });

  it("moves nothing for those who want it still", async () => {
    await open({ position: 9, prepare: (page) => page.emulateMedia({ reducedMotion: "reduce" }) });
    await graph.send(graph.cursorAt(0, 10));
    await until("the gradient is there", async () =>
      /2\.41e\+5/.test((await node("h_relu").getAttribute("aria-label"))!),
    );
    assert.equal(await graph.page.locator("canvas.layer").nth(1).getAttribute("data-pulses"), null);
  });

  it("reads the cursor's event aloud", async () => {
    await open({ position: 7 });
    await graph.send(graph.cursorAt(0, 8));
    await textIs(
      graph.page.locator(".unseen[role=status]"),
      /^(Step 0\. )?Backward pass, op 3 of 9: sub receives gradient, norm 1\.12e\+4, exploding\./,
    );
  });

  it("paints what the cursor shows within two frames", async () => {
    await open({ position: 9 });
    const frames = await graph.page.evaluate(
      async (message) => {
        const label = () => document.querySelector('[aria-label^="h_relu"]')!.getAttribute("aria-label")!;
        window.postMessage(message, "*");
        for (let frame = 1; frame < 60; frame++) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          if (label().includes("2.41e+5")) return frame;
        }
        return 60;
      },
      graph.cursorAt(0, 10),
    );
    assert.ok(frames <= 2, `${frames} frames`);
  });

  it("keeps every node where it is from step to step", async () => {
    await open({ position: 14, steps: 3 });
    const places = () =>
      graph.page
        .locator(".node")
        .evaluateAll((nodes) => nodes.map((one) => JSON.stringify(one.getBoundingClientRect())));
    const before = await places();
    await graph.send({ kind: "shown", shown: twoLayerStep(2) }, graph.cursorAt(2, 14));
    await textIs(graph.page.locator(".where"), /step 2$/);
    assert.deepEqual(await places(), before);
  });

  it("shows value, gradient, rule and what comes next in the inspector, and goes to the line", async () => {
    await open({ position: 10 });
    const inspector = graph.page.getByRole("region", { name: "Inspector" });
    await textIs(inspector, /h_relu clamp\(min=0\)/);
    await textIs(inspector, /\(64, 100\) = \(64, 10\)\(10, 100\)/);
    await textIs(inspector, /contributions1 of 1/);
    await textIs(inspector, /AccumulateGrad adds w2's gradient to w2\.grad\./);
    await textIs(inspector, /△ exploding/);
    await node("w2").click();
    await textIs(inspector, /w2 parameter/);
    await inspector.getByRole("button", { name: "train.ts:9:12" }).click();
    assert.deepEqual(graph.sent.at(-1), { kind: "reveal", site: 4 });
    await button("Show or hide inspector").click();
    await inspector.waitFor({ state: "hidden" });
  });

  it("scrubs through steps and events on the timeline", async () => {
    await open({ position: 10, steps: 500 });
    const steps = slider("Training step");
    assert.equal(await steps.getAttribute("aria-valuetext"), "step 0 of 500, loss 2.87e+7, gradient exploding");
    const { width } = await boxOf(steps);
    await steps.click({ position: { x: width / 2, y: 20 } });
    assert.deepEqual(graph.sent.at(-1), { kind: "goTo", step: 250, event: -1 });
    await steps.press("ArrowRight");
    assert.deepEqual(graph.sent.at(-1), { kind: "goTo", step: 1, event: -1 });
    await steps.press("End");
    assert.deepEqual(graph.sent.at(-1), { kind: "goTo", step: 499, event: -1 });
    const events = slider("Event");
    assert.equal(await events.getAttribute("aria-valuetext"), "Backward pass, op 5 of 9, gradient exploding");
    await events.click({ position: { x: 5, y: 20 } });
    assert.deepEqual(graph.sent.at(-1), { kind: "goTo", step: 0, event: eventNumber(0, 0) });
    await events.press("ArrowRight");
    assert.deepEqual(graph.sent.at(-1), { kind: "command", command: "next" });
    await graph.send({ kind: "shown", shown: twoLayerStep(250) }, graph.cursorAt(250, 20));
    await textIs(graph.page.locator(".where"), /step 250$/);
    const count = graph.sent.length;
    await steps.click({ position: { x: width / 2, y: 20 } });
    assert.equal(graph.sent.slice(count).filter((message) => message.kind === "goTo").length, 0, "it is there already");
    await graph.send(graph.cursorAt(250, 8));
    await until("the cursor is back", async () => (await events.getAttribute("aria-valuenow")) === "9");
    await steps.click({ position: { x: width / 2, y: 20 } });
    assert.deepEqual(graph.sent.at(-1), { kind: "goTo", step: 250, event: -1 });
  });

  it("can be used with the keyboard alone", async () => {
    await open({ position: 10 });
    const { page } = graph;
    await page.getByRole("button", { name: "Export", exact: true }).focus();
    await page.keyboard.press("Tab");
    assert.match(await focusedName(), /^h_relu, clamp/);
    await page.getByRole("tooltip").waitFor();
    for (const [key, command] of Object.entries({
      ArrowRight: "next",
      ArrowLeft: "previous",
      "Shift+ArrowRight": "nextStop",
      Home: "first",
      " ": "play",
    })) {
      await page.keyboard.press(key);
      assert.deepEqual(
        graph.sent.findLast((message) => message.kind === "command"),
        { kind: "command", command },
      );
    }
    await page.keyboard.press("Alt+ArrowDown");
    assert.match(await focusedName(), /^y_pred/);
    await page.keyboard.press("Alt+ArrowRight");
    assert.match(await focusedName(), /^y, input/);
    await page.keyboard.press("Control+Enter");
    assert.deepEqual(await graph.sentMessage("reveal"), { kind: "reveal", site: 2 });
    await page.keyboard.press("Enter");
    await textIs(page.getByRole("region", { name: "Inspector" }), /^y input/);
    await until("the inspector has focus", async () => (await focusedName()) === "Inspector");
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.keyboard.type("relu");
    await textIs(page.locator(".found"), /^1$/);
    await page.keyboard.press("Enter");
    await textIs(page.locator(".found"), /^1 of 1$/);
    await page.keyboard.press("Escape");
    assert.match(await focusedName(), /^h_relu/);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await page.keyboard.press("Escape");
    assert.match(await focusedName(), /^h_relu/);
  });

  it("says what to do, or what went wrong, where there is no graph", async () => {
    graph = await GraphPage.open();
    const words = graph.page.locator(".overlay p");
    await textIs(words, /Gradlens: Debug Training Script/);
    await graph.send(
      { kind: "run", title: "train.ts", program: "/train.ts" },
      {
        kind: "state",
        state: "ended",
        reason: null,
        message: "train.ts ended without an op.",
        playing: false,
        speed: 4,
      },
    );
    await textIs(words, /^train\.ts ended without an op\.$/);
    await textIs(graph.page.locator(".unseen[role=status]"), /ended without an op/);
    await graph.send({ kind: "nonsense" } as never);
    assert.match((await graph.sentMessage("failed")).message, /does not know: nonsense/);
  });

  it("says how long a layout takes, and lets it be cancelled", async () => {
    graph = await GraphPage.open({ files: { "elk-worker.js": "onmessage = () => {};" } });
    await graph.send(
      { kind: "run", title: "train.ts", program: "/train.ts" },
      { kind: "shown", shown: twoLayerStep(0, 15) },
      graph.cursorAt(0, 10),
    );
    const words = graph.page.locator(".overlay p");
    await textIs(words, /^Laying out 10 nodes …$/);
    await button("Cancel").click();
    await textIs(words, /^The layout was cancelled\.$/);
    await button("Lay out again").click();
    await textIs(words, /^Laying out 10 nodes …$/);
  });

  it("keeps the last step's picture while the next one runs", async () => {
    await open({ position: 20 });
    const before = await boxOf(node("loss"));
    const next = twoLayerStep(1);
    await graph.send(
      { kind: "state", state: "running", reason: null, message: "", playing: true, speed: 4 },
      {
        kind: "steps",
        steps: [{ index: 1, firstEvent: eventNumber(1, 0), endEvent: -1, loss: null, gradientNorm: null, kept: true }],
      },
      { kind: "shown", shown: { ...next, events: next.events.slice(0, 3) } },
      graph.cursorAt(1, 2),
    );
    await until(
      "the loss is to come",
      async () => (await node("loss").getAttribute("aria-label")) === "loss, sum, scalar, to come",
    );
    assert.deepEqual(await boxOf(node("loss")), before);
  });

  it("exports what it shows, by its menu and when the host asks", async () => {
    await open({ position: 10 });
    await button("Export").click();
    await graph.page.keyboard.press("Enter");
    const { format, content } = await graph.sentMessage("export");
    assert.equal(format, "svg");
    assert.match(content, /^<svg .*\n(.*\n)*<\/svg>\n$/);
    assert.match(content, />h_relu</);
    await button("Export").click();
    await graph.page.keyboard.press("ArrowDown");
    await graph.page.keyboard.press("Enter");
    await until("a PNG is sent", async () =>
      graph.sent.some((message) => message.kind === "export" && message.format === "png"),
    );
    const { content: png } = await graph.sentMessage("export");
    assert.match(Buffer.from(png, "base64").subarray(0, 8).toString("latin1"), /^\x89PNG/);
    await graph.send({ kind: "askExport", format: "dot" });
    await until("DOT is sent", async () =>
      graph.sent.some((message) => message.kind === "export" && message.format === "dot"),
    );
    assert.match((await graph.sentMessage("export")).content, /^digraph "train\.ts" \{\n/);
    assert.equal(await graph.page.getByRole("menu").count(), 0);
  });

  it("changes what colour stands for with the lens", async () => {
    await open({ position: 10 });
    await graph.page.getByRole("combobox", { name: "Lens" }).click();
    await graph.page.getByRole("option", { name: "value" }).click();
    await textIs(graph.page.locator(".legend"), /^norm of the value/);
  });

  it("pans and zooms, and finds its place again", async () => {
    await open({ position: 10 });
    const before = await boxOf(node("h_relu"));
    const { page } = graph;
    await page.mouse.move(60, 400);
    await page.mouse.down();
    await page.mouse.move(160, 450, { steps: 4 });
    await page.mouse.up();
    const dragged = await boxOf(node("h_relu"));
    assert.deepEqual([Math.round(dragged.x - before.x), Math.round(dragged.y - before.y)], [100, 50]);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -40);
    await page.keyboard.up("Control");
    await until("it is larger", async () => (await boxOf(node("h_relu"))).width > dragged.width * 1.2);
    const saved = await page.evaluate(() => (window as unknown as { savedState: unknown }).savedState);
    const place = await boxOf(node("h_relu"));
    await graph.close();
    await open({ position: 10, saved });
    assert.deepEqual(await boxOf(node("h_relu")), place);
    await button("Fit graph").click();
    await until("it is fitted again", async () => (await boxOf(node("h_relu"))).width === before.width);
  });

  it("shows the nodes of a line picked in the editor", async () => {
    await open({ position: 10 });
    await graph.send({ kind: "select", sites: [7] });
    await until("it is picked", async () => (await node("y_pred").getAttribute("aria-pressed")) === "true");
  });

  it("folds its inspector away in a narrow panel, and nothing leaves the panel", async () => {
    await open({ position: 10, size: { width: 400, height: 700 } });
    await graph.page.getByRole("region", { name: "Inspector" }).waitFor({ state: "hidden" });
    const outside = await graph.page
      .locator(".toolbar, .toolbar vscode-button, .timeline, .slider")
      .evaluateAll((parts) => {
        return parts
          .map((part) => part.getBoundingClientRect())
          .filter(({ left, right }) => left < 0 || right > innerWidth).length;
      });
    assert.equal(outside, 0);
    await node("h_relu").hover();
    const card = await boxOf(graph.page.getByRole("tooltip"));
    assert.ok(card.x >= 0 && card.x + card.width <= 400 && card.y >= 0 && card.y + card.height <= 700);
  });

  it("says what of a search it does not understand", async () => {
    await open({ position: 10 });
    await node("h_relu").focus();
    await graph.page.keyboard.press("/");
    await graph.page.keyboard.type("norm>");
    await textIs(graph.page.locator(".problem"), /^After norm> comes a number, as in norm>10/);
    await graph.page.keyboard.type("1e5");
    await textIs(graph.page.locator(".found"), /^\d$/);
    assert.equal(await graph.page.locator(".problem").textContent(), "");
  });

  it("has lenses that say what they measure on the nodes, in their names and in the legend", async () => {
    graph = await GraphPage.open({ size: { width: 1180, height: 900 } });
    const shown = twoLayerStep(0, 21);
    await graph.showStep({ position: 20, shown: { ...shown, times: shown.events.map((_, i) => 10 * (i + 1)) } });
    await see("time");
    await until("the node says it", async () =>
      /, forward 20 microseconds, backward /.test((await node("h_relu").getAttribute("aria-label")) ?? ""),
    );
    await textIs(graph.page.locator(".legend"), /time \(log\).*1 µs.*10 s/);
    graph.answer = (message) =>
      message.kind === "changes" ? [{ ...message, changes: message.values.map(() => 0.3) }] : [];
    await see("update");
    await until("the update is known", async () =>
      /, update ratio 0\.3, large$/.test((await node("w1").getAttribute("aria-label")) ?? ""),
    );
    assert.equal(graph.sent.filter((message) => message.kind === "changes").length, 1, "asked once");
  });

  it("folds its legend, and keeps it so", async () => {
    await open({ position: 10 });
    const legend = graph.page.locator(".legend");
    await textIs(legend, /vanishing/);
    await graph.page.getByRole("button", { name: /Legend/ }).click();
    await until("it is folded", async () => !(await legend.isVisible()));
    const saved = await graph.page.evaluate(
      () => (window as unknown as { savedState: { legendOpen: boolean } }).savedState,
    );
    assert.equal(saved.legendOpen, false);
  });

  it("tells in words what is under the pointer on the timeline", async () => {
    await open({ position: 10, steps: 500 });
    await slider("Training step").hover({ position: { x: 10, y: 20 } });
    await textIs(graph.page.locator(".steps .tip"), /^step \d+ of 500, loss .*, gradient exploding, max ‖∇‖ /);
    await slider("Event").hover({ position: { x: 5, y: 20 } });
    await textIs(graph.page.locator(".ticks .tip"), /^Forward pass, op 1 of 6, mm/);
  });

  it("stays fast with 100,000 steps", async () => {
    await open({ position: 10 });
    const time = await graph.page.evaluate(
      async (message) => {
        const step = (index: number) => ({
          index,
          firstEvent: 4 + 21 * index,
          endEvent: 25 + 21 * index,
          loss: 1 / (1 + index),
          gradientNorm: 1,
        });
        window.postMessage({ kind: "steps", steps: Array.from({ length: 100_000 }, (_, index) => step(index)) }, "*");
        await new Promise((resolve) => setTimeout(resolve, 500));
        const start = performance.now();
        window.postMessage({ kind: "steps", steps: [step(100_000)] }, "*");
        window.postMessage(message, "*");
        await new Promise((resolve) => setTimeout(resolve));
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return performance.now() - start;
      },
      graph.cursorAt(0, 11),
    );
    assert.match((await slider("Training step").getAttribute("aria-valuetext")) ?? "", /^step 0 of 100001/);
    assert.ok(time < 100, `${Math.round(time)} ms`);
  });

  it("repaints when the theme changes", async () => {
    await open({ position: 10 });
    const ground = () =>
      graph.page
        .locator("canvas.layer")
        .first()
        .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL().length);
    const dark = await ground();
    await graph.page.evaluate(() => {
      document.body.dataset.theme = "light";
      document.body.className = "vscode-light";
    });
    await until("it is painted in other colours", async () => (await ground()) !== dark);
  });
});

async function focusedName(): Promise<string> {
  return graph.page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
}

describe("what a card is made of", () => {
  it("agrees with the fixture", () => assert.equal(twoLayerReading(14).summary.norm, twoLayerNorm(14)));
});
