// Cells of a tensor's picture and the elements that they show.
import assert from "node:assert/strict";
import type { Reading } from "../../src/protocol/reading.js";
import { pictureOf, planesOf as picturesOf } from "../../src/run/statistics.js";
import { cellOf, cellText, elementOf, planeOf, planesOf, planeText, samplingText } from "../../webview/card/cells.js";
import { twoLayerReading } from "./two-layer-step.js";

/** The reading of a tensor whose elements are their own positions. */
function counted(shape: number[]): Reading {
  const numbers = Array.from({ length: shape.reduce((product, side) => product * side, 1) }, (_, i) => i);
  return {
    ...twoLayerReading(0, shape),
    shape,
    picture: pictureOf(numbers, shape),
    planes: picturesOf(numbers, shape),
  };
}

describe("the cells of a picture", () => {
  for (const shape of [[100, 10], [300, 70], [7], [2, 3, 5, 4], [30, 20, 40], [1, 1]]) {
    it(`show the elements that they name, in a tensor of (${shape.join(", ")})`, () => {
      const reading = counted(shape);
      for (const plane of [planeOf(reading, null), ...planesOf(reading)]) {
        const { rows, columns, data } = plane.picture;
        for (let i = 0; i < rows * columns; i++) {
          const [row, column] = [Math.floor(i / columns), i % columns];
          assert.equal(elementOf(plane, row, column), data[i]);
          assert.deepEqual(cellOf(plane, data[i]), { row, column });
        }
      }
    });
  }

  it("say which element, and that others are between", () => {
    const plane = planeOf(counted([300, 70]), null);
    assert.equal(cellText(plane, 1, 2), "[5, 4] = +354");
    assert.equal(samplingText(plane), "each cell: 1 of 5 × 2 elements");
    assert.equal(samplingText(planeOf(counted([4, 4]), null)), "");
  });

  it("are those of the picked element's plane", () => {
    const reading = counted([2, 3, 5, 4]);
    const plane = planeOf(reading, 5 * 4 * 4 + 7);
    assert.equal(planeText(plane), "[1, 1, :, :]");
    assert.equal(cellText(plane, 1, 3), "[1, 1, 1, 3] = +87");
  });
});
