// WebGPU in Node without a GPU: SwiftShader and a Vulkan loader, which the package of the tests' browser has with it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";

const archive = "node_modules/@sparticuz/chromium/bin/swiftshader.tar.br";
const folder = resolve(".vscode-test/swiftshader");
const driver = join(folder, "vk_swiftshader_icd.json");

function unpack() {
  mkdirSync(folder, { recursive: true });
  const tar = join(folder, "swiftshader.tar");
  writeFileSync(tar, brotliDecompressSync(readFileSync(archive)));
  spawnSync("tar", ["-xf", tar, "-C", folder]);
}

/** The environment in which Node finds SwiftShader; nothing where the computer has a Vulkan driver of its own, or none is needed. */
export function vulkanEnvironment() {
  const { VK_ICD_FILENAMES, LD_LIBRARY_PATH } = process.env;
  if (process.platform !== "linux" || process.arch !== "x64" || VK_ICD_FILENAMES || !existsSync(archive)) return {};
  if (!existsSync(driver)) unpack();
  const libraries = [folder, LD_LIBRARY_PATH].filter(Boolean).join(":");
  return existsSync(driver) ? { VK_ICD_FILENAMES: driver, LD_LIBRARY_PATH: libraries } : {};
}
