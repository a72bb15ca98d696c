// Formulas as they are read aloud.
import assert from "node:assert/strict";
import { spokenFormula } from "../../webview/spoken.js";

describe("a formula read aloud", () => {
  const cases: [string, string][] = [
    ["∂L/∂w2 = h_reluᵀ · ∂L/∂y_pred", "gradient of w2 equals h_relu transposed matrix times gradient of y_pred"],
    ["(100, 10) = (100, 64)(64, 10)", "(100, 10) equals (100, 64) times (64, 10)"],
    [
      "∂L/∂w[0, 1] = Σ x[k, 0] * ∂L/∂h[k, 1]",
      "gradient of w at 0, 1 equals sum of x at k, 0 times gradient of h at k, 1",
    ],
    ["∂L/∂a = ∂L/∂h where a ≥ 0, else 0", "gradient of a equals gradient of h where a at least 0, else 0"],
    ["∂L/∂h = −∂L/∂s * (1 − s * s)", "gradient of h equals minus gradient of s times (1 minus s times s)"],
    [
      "∂L/∂h[2] = Σ s[k] * ([k = 2] − s[2])",
      "gradient of h at 2 equals sum of s at k times ((1 if k equals 2, else 0) minus s at 2)",
    ],
    ["∂L/∂w = x ⋆ ∂L/∂y", "gradient of w equals x convolved with gradient of y"],
  ];
  for (const [formula, spoken] of cases) it(spoken, () => assert.equal(spokenFormula(formula), spoken));
});
