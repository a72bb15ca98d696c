// Compares text with a golden file that a person can review; UPDATE_GOLDEN=1 writes it anew.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Fails with a diff if `text` is not what `test/golden/NAME` holds. */
export function assertGolden(name: string, text: string): void {
  const file = resolve("test", "golden", name);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  assert.ok(existsSync(file), `There is no golden file ${name}: UPDATE_GOLDEN=1 npm test writes it.`);
  assert.equal(text, readFileSync(file, "utf8"));
}
