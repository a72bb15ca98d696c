// Packs what was built into a .vsix for this platform: `node src/package.mjs [FILE]`.
import { readFileSync } from "node:fs";
import { createVSIX } from "@vscode/vsce";

const { name, version } = JSON.parse(readFileSync("package.json", "utf8"));
// esbuild comes as a program of one platform.
const target = `${process.platform}-${process.arch}`;
const packagePath = process.argv[2] ?? `${name}-${target}-${version}.vsix`;

await createVSIX({ packagePath, target, allowMissingRepository: true, rewriteRelativeLinks: false });
