// Boxes over the steps of real networks: which there are, which are open at first, and what is drawn then.
import assert from "node:assert/strict";
import type { GraphNode } from "../../src/trace/graph.js";
import { type Drawn, isReference } from "../../webview/graph/fold.js";
import { type Box, isBox } from "../../webview/graph/hierarchy.js";
import { reduce } from "../../webview/state/reduce.js";
import type { PageState } from "../../webview/state/state.js";
import { assertGolden } from "../golden.js";
import { deepTransformer, recordedExample, recordedScript } from "./recorded.js";

/** What is drawn, one line each, indented by open boxes. */
function drawnText({ visible }: PageState): string {
  const { contents } = visible!;
  const line = (thing: Drawn): string => {
    if (isReference(thing)) return `→ ${thing.node.label}`;
    return isBox(thing) ? boxLine(thing, contents.has(thing.key)) : nodeLine(thing);
  };
  const lines = (key: string, indent: string): string[] =>
    contents.get(key)!.flatMap((thing) => {
      const inner = contents.has(thing.key) ? lines(thing.key, `${indent}  `) : [];
      return [`${indent}${line(thing)}`, ...inner];
    });
  return `${lines("", "").join("\n")}\n`;
}

function boxLine({ label, type, times, ops, kind }: Box, open: boolean): string {
  return `${open ? "▾" : "▸"} ${label} ${type}${times > 1 ? ` ×${times}` : ""} (${kind}, ${ops} ops)`;
}

function nodeLine({ label, op, kind, shape }: GraphNode): string {
  return `${kind === "op" ? "" : `${kind} `}${label}${label === op || kind !== "op" ? "" : ` ${op}`} (${shape.join(", ")})`;
}

describe("the boxes of a graph", function () {
  this.timeout(60_000);

  it("of the convolutional example", async () =>
    assertGolden("boxes/digits.txt", drawnText(await recordedExample("14_digits_cnn.ts"))));

  it("of the transformer", async () =>
    assertGolden("boxes/transformer.txt", drawnText(await recordedExample("15_character_transformer.ts"))));

  it("of the LSTM", async () => assertGolden("boxes/lstm.txt", drawnText(await recordedExample("16_lstm.ts"))));

  it("of a dynamic graph", async () =>
    assertGolden("boxes/dynamic.txt", drawnText(await recordedExample("13_dynamic_net.ts"))));

  it("of twelve layers: one box, ×12, which opens into the layers", async () => {
    const state = await recordedScript(deepTransformer(12));
    const row = [...state.visible!.hierarchy.boxes.values()].find(({ kind }) => kind === "repeat")!;
    const fold = (before: PageState, open: boolean) => reduce(before, { kind: "fold", key: row.key, open });
    const closed = fold(state, false);
    assertGolden("boxes/deep.txt", `${drawnText(state)}\n--- the row closed\n${drawnText(closed)}`);
    assert.equal(fold(closed, true).structure, state.structure);
  });

  it("have the same keys in every step", async () => {
    const keys = async (step: number) => [
      ...(await recordedExample("14_digits_cnn.ts", { step })).visible!.hierarchy.boxes.keys(),
    ];
    assert.deepEqual(await keys(1), await keys(0));
  });
});
