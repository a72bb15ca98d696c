// Exports as text, and the chain rule as LaTeX.

import assert from "node:assert/strict";
import { dotOf } from "../../webview/export/dot.js";
import { mermaidOf } from "../../webview/export/mermaid.js";
import { outlineOf } from "../../webview/export/outline.js";
import { latexOf } from "../../webview/graph/latex.js";
import { boxFactsAt, factsAt } from "../../webview/state/derive.js";
import type { PageState } from "../../webview/state/state.js";
import { assertGolden } from "../golden.js";
import { recordedExample } from "./recorded.js";
import { stateAt } from "./two-layer-state.js";

function outline(state: PageState) {
  return outlineOf(state.visible!, { nodes: factsAt(state), boxes: boxFactsAt(state) });
}

describe("what is shown, exported as text", () => {
  it("as Mermaid", () => assertGolden("export/two-layer.mmd", mermaidOf(outline(stateAt(10)))));
  it("as DOT", () => assertGolden("export/two-layer.dot", dotOf(outline(stateAt(10)), 'the "two" layers')));

  it("with boxes as groups", async function () {
    this.timeout(30_000);
    const state = await recordedExample("15_character_transformer.ts");
    assertGolden("export/transformer.mmd", mermaidOf(outline(state)));
    assertGolden("export/transformer.dot", dotOf(outline(state), "transformer"));
  });
});

describe("a chain rule as LaTeX", () => {
  const latex = (letters: string, ...names: string[]) => latexOf(letters, new Set(names));

  it("sets derivatives as fractions, products of matrices beside each other, names upright", () => {
    assert.equal(
      latex("∂L/∂w2 = h_reluᵀ · ∂L/∂y_pred", "w2", "h_relu", "y_pred"),
      "\\frac{\\partial L}{\\partial w_{2}} = \\mathrm{h\\_relu}^{\\top} \\, \\frac{\\partial L}{\\partial \\mathrm{y\\_pred}}",
    );
    assert.equal(
      latex("∂L/∂h = ∂L/∂s * 2 * (1 − h * h)", "h", "s"),
      "\\frac{\\partial L}{\\partial h} = \\frac{\\partial L}{\\partial s} \\cdot 2 \\cdot (1 - h \\odot h)",
    );
  });

  it("keeps words as words", () => {
    assert.equal(
      latex("∂L/∂h = ∂L/∂h_relu where h ≥ 0, else 0", "h", "h_relu"),
      "\\frac{\\partial L}{\\partial h} = \\frac{\\partial L}{\\partial \\mathrm{h\\_relu}} \\text{ where } h \\ge 0, \\text{ else } 0",
    );
  });
});
