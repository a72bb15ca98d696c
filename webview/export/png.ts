// The scene as a PNG, twice as fine as the screen's pixels, as far as browsers allow for.
import { element } from "../dom.js";
import { paintScene } from "../paint/detail.js";
import type { Palette } from "../paint/palette.js";
import { extentOf } from "../paint/svg.js";
import type { Scene } from "../scene/scene.js";

/** Browsers refuse larger pictures, in pixels a side. */
const longest = 8192;

/** The whole scene as a PNG in base64, with as much detail as can be seen at its size. */
export function pngOf(scene: Scene, palette: Palette): string {
  const { x, y, width, height } = extentOf(scene);
  const scale = Math.min(2, longest / width, longest / height);
  const canvas = element("canvas", { width: Math.round(width * scale), height: Math.round(height * scale) });
  const context = canvas.getContext("2d")!;
  context.fillStyle = palette.roles.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
  paintScene(context, scene, { x, y, width, height }, scale, palette);
  return canvas.toDataURL("image/png").replace(/^[^,]*,/, "");
}
