// Numbers, shapes and places as the page writes them.
import assert from "node:assert/strict";
import { fileName, formatNumber, formatShape, formatShare, spokenShape } from "../../webview/format.js";

describe("formatNumber", () => {
  const cases: [number, string][] = [
    [0, "0"],
    [-0, "0"],
    [1, "1"],
    [118.4, "118"],
    [12.607, "12.6"],
    [0.02134, "0.0213"],
    [0.001, "0.001"],
    [0.00012345, "1.23e-4"],
    [999.4, "999"],
    [999.7, "1e+3"],
    [1234, "1.23e+3"],
    [241000, "2.41e+5"],
    [100000, "1e+5"],
    [-412.3, "-412"],
    [Number.NaN, "NaN"],
    [Number.POSITIVE_INFINITY, "inf"],
    [Number.NEGATIVE_INFINITY, "-inf"],
  ];
  for (const [number, text] of cases) it(`writes ${number} as ${text}`, () => assert.equal(formatNumber(number), text));
});

describe("shapes, shares and files", () => {
  it("writes shapes as PyTorch does", () => {
    assert.deepEqual([[64, 100], [10], []].map(formatShape), ["(64, 100)", "(10)", "()"]);
  });

  it("reads shapes aloud", () => {
    assert.deepEqual([[64, 100], [0, 1000], []].map(spokenShape), ["64 by 100", "0 by 1000", "scalar"]);
  });

  it("writes a share in percent", () => {
    assert.deepEqual([formatShare(3187, 6400), formatShare(0, 0)], ["49.8 %", "none"]);
  });

  it("knows a file's name on every system", () => {
    assert.deepEqual(["/home/me/train.ts", "C:\\me\\train.ts", "train.ts"].map(fileName), Array(3).fill("train.ts"));
  });
});
