// Panning, zooming, fitting, placing, keys, colours.
import assert from "node:assert/strict";
import { placeBeside } from "../../webview/card/card.js";
import { contrast, paletteFrom } from "../../webview/paint/palette.js";
import { partOf } from "../../webview/scene/curve.js";
import { edgeThickness, placeOnScale } from "../../webview/scene/scale.js";
import { keyAct, keyRows } from "../../webview/stage/keys.js";
import { fit, fitReadably, reveal, toWindow, uncovered, zoom } from "../../webview/stage/viewport.js";

const window = { width: 800, height: 600 };

describe("the viewport", () => {
  it("fits a small scene in the middle without enlarging it", () => {
    assert.deepEqual(fit({ width: 200, height: 100 }, window), { x: 300, y: 250, scale: 1 });
  });

  it("makes a large scene smaller, but shows only part of one that could not be read then", () => {
    const huge = { width: 8000, height: 6000 };
    const box = { x: 7000, y: 5000, width: 200, height: 60 };
    assert.ok(fit(huge, window).scale < 0.1);
    const viewport = fitReadably(huge, window, box, null);
    const seen = toWindow(viewport, box);
    assert.ok(seen.x >= 0 && seen.y >= 0 && seen.x + seen.width <= 800 && seen.y + seen.height <= 600);
    assert.deepEqual(fitReadably(huge, window, box, viewport), viewport, "stays while the box is in sight");
  });

  it("keeps the point under the pointer when it zooms", () => {
    const zoomed = zoom({ x: 10, y: 20, scale: 1 }, 2, 110, 220);
    assert.deepEqual(zoomed, { x: -90, y: -180, scale: 2 });
  });

  it("moves no more than it must", () => {
    const viewport = { x: 0, y: 0, scale: 1 };
    assert.equal(reveal(viewport, { x: 100, y: 100, width: 50, height: 50 }, window), viewport);
    assert.deepEqual(reveal(viewport, { x: 790, y: 100, width: 50, height: 50 }, window), { x: -64, y: 0, scale: 1 });
  });

  it("brings out what is behind the minimap, and nothing else", () => {
    const viewport = { x: 0, y: 0, scale: 1 };
    const minimap = { width: 100, height: 100 };
    const behind = { x: window.width - 120, y: window.height - 80, width: 50, height: 50 };
    const moved = uncovered(viewport, behind, window, minimap);
    assert.ok(moved.y + behind.y + behind.height <= window.height - minimap.height);
    assert.equal(uncovered(viewport, { ...behind, x: 100 }, window, minimap), viewport);
    assert.equal(uncovered(viewport, behind, window, null), viewport);
  });
});

describe("the hover card's place", () => {
  const card = { width: 300, height: 200 };
  const covers = (box: { x: number; y: number; width: number; height: number }) => {
    const { x, y } = placeBeside(box, card, window);
    return x < box.x + box.width && box.x < x + card.width && y < box.y + box.height && box.y < y + card.height;
  };

  it("never covers its node and stays in the window", () => {
    for (let x = 0; x <= 600; x += 50) {
      for (let y = 0; y <= 540; y += 60) {
        assert.ok(!covers({ x, y, width: 200, height: 60 }), `covers its node at ${x}, ${y}`);
      }
    }
  });
});

describe("keys", () => {
  const press = (key: string, modifiers = {}) =>
    keyAct({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...modifiers });

  it("move the cursor", () => {
    assert.deepEqual(press("ArrowRight"), { command: "next" });
    assert.deepEqual(press("ArrowLeft", { shiftKey: true }), { command: "previousStop" });
    assert.deepEqual(press("ArrowUp", { altKey: true }), { act: "walkUp" });
    assert.deepEqual(press("?", { shiftKey: true }), { act: "help" });
  });

  it("leave VS Code's own keys alone", () => {
    for (const key of ["F5", "F10", "Tab", "x"]) assert.equal(press(key), undefined);
    assert.equal(press("ArrowRight", { ctrlKey: true }), undefined);
  });

  it("are all in the help, once", () => {
    const shown = keyRows.map((row) => row.shown);
    assert.equal(new Set(shown).size, shown.length);
  });
});

describe("scales and colours", () => {
  it("put norms on fixed decades", () => {
    assert.deepEqual(
      [1e-9, 1e-8, 1e-1, 1e6, 1e9].map((norm) => placeOnScale(norm)),
      [0, 0, 0.5, 1, 1],
    );
    assert.ok(edgeThickness(1e6) > edgeThickness(1));
  });

  for (const ground of ["#1f1f1f", "#ffffff", "#000000"]) {
    it(`keep 3:1 contrast for norms on ${ground}`, () => {
      const { ramp } = paletteFrom((name) => (name === "--vscode-editor-background" ? ground : ""));
      for (let place = 0; place <= 1; place += 0.05) assert.ok(contrast(ramp(place), ground) >= 2.95, String(place));
    });
  }

  it("paint positive elements orange and negative ones purple", () => {
    for (const ground of ["#1f1f1f", "#ffffff"]) {
      const { diverging } = paletteFrom((name) => (name === "--vscode-editor-background" ? ground : ""));
      const [red, , blue] = diverging(0.8).match(/\d+/g)!.map(Number);
      const [negativeRed, , negativeBlue] = diverging(-0.8).match(/\d+/g)!.map(Number);
      assert.ok(red > blue && negativeBlue > negativeRed);
    }
  });
});

describe("a part of a line", () => {
  it("is cut by length", () => {
    const line = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
    ];
    assert.deepEqual(partOf(line, 0.25, 0.75), [
      { x: 5, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 5 },
    ]);
  });
});
