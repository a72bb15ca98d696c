// The words of a search: what they find, and what is said of those that nobody understands.
import assert from "node:assert/strict";
import { parseQuery, type Searched } from "../../src/trace/search.js";

const rows: Record<string, Partial<Searched>> = {
  h_relu: { names: ["h_relu", "clamp", "net.linear1"], line: 12, norms: [241_000], ailments: ["exploding"] },
  w1: { names: ["w1", "randn"], line: 4, norms: [3e-9], ailments: ["vanishing"] },
  loss: { names: ["loss", "sum"], line: 15, norms: [Number.NaN], ailments: ["NaN"] },
  nanmean: { names: ["nanmean"], line: 15, norms: [0], ailments: [""] },
};

function found(query: string): string {
  const { fits } = parseQuery(query);
  const fitting = Object.entries(rows).filter(([, row]) =>
    fits?.({ names: [], line: 0, norms: [], ailments: [], ...row }),
  );
  return fitting.map(([name]) => name).join(" ");
}

const problem = (query: string) => parseQuery(query).problem;

describe("a search", () => {
  it("finds names, ops and modules, however they are written", () => {
    assert.deepEqual(
      [found("RELU"), found("sum"), found("net.linear1"), found("xyz")],
      ["h_relu", "loss", "h_relu", ""],
    );
  });

  it("finds lines, norms and what is wrong", () => {
    assert.deepEqual([found("line:15"), found("line:1")], ["loss nanmean", ""]);
    assert.deepEqual(
      [found("norm>10"), found("norm<1e-3"), found("norm>=241000"), found("norm<=0")].join(),
      "h_relu,w1 nanmean,h_relu,nanmean",
    );
    assert.deepEqual([found("nan"), found("vanishing"), found("exploding")].join(), "loss nanmean,w1,h_relu");
  });

  it("finds what all words fit, and nothing for no words", () => {
    assert.deepEqual([found("line:15 nan loss"), found("h_relu norm<1")], ["loss", ""]);
    assert.equal(parseQuery("  ").fits, null);
  });

  it("says what it does not understand, and how that is written", () => {
    const words = ["line:", "line:x", "line>3", "norm>", "norm>ten", "norm=3", "loss>3", "op:relu"];
    assert.deepEqual(Object.fromEntries(words.map((word) => [word, problem(word)])), {
      "line:": "After line: comes a number, as in line:12.",
      "line:x": "After line: comes a number, as in line:12.",
      "line>3": "A line is written line:12.",
      "norm>": "After norm> comes a number, as in norm>10 or norm>1e-3.",
      "norm>ten": "After norm> comes a number, as in norm>10 or norm>1e-3.",
      "norm=3": "A norm is compared by > or <, as in norm>10.",
      "loss>3": "“loss>3” compares no norm. Write norm>3.",
      "op:relu": "There is no “op:”. Write a name, line:12, norm>10 or nan.",
    });
    assert.deepEqual(words.map(found).join(""), "");
    assert.equal(problem("relu line:12 norm>10 nan"), "");
  });

  it("knows when numbers have to be read first", () => {
    assert.deepEqual(
      ["relu", "norm>1", "x nan", "line:3"].map((query) => parseQuery(query).asksForNorms),
      [false, true, true, false],
    );
  });
});
