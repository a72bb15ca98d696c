// Compiles a script and the user's own files that it imports into one module that the script's thread can load.
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, extname, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { type EncodedSourceMap, originalPositionFor, TraceMap } from "@jridgewell/trace-mapping";
import {
  build,
  type Location as EsbuildLocation,
  type Loader,
  type Message,
  type OnResolveArgs,
  type OnResolveResult,
  type Plugin,
  type PluginBuild,
} from "esbuild";
import type { SourceMap } from "magic-string";
import type { CompiledScript, ScriptError, ScriptFrame } from "../protocol/run.js";
import { instrument, SiteTable, SyntaxProblem } from "./instrument.js";

/** A script that cannot be compiled, with what the user should know. */
export class CompileFailure extends Error {
  constructor(readonly problem: ScriptError) {
    super(problem.message);
  }
}

const loaders: Record<string, Loader> = {
  ".ts": "ts",
  ".mts": "ts",
  ".cts": "ts",
  ".tsx": "tsx",
  ".js": "jsx",
  ".mjs": "jsx",
  ".cjs": "jsx",
  ".jsx": "jsx",
};

/**
 * Compiles `program` (from `source`, if given, otherwise from disk). `engineUrl` is where `import "gradlens"` leads.
 * Throws `CompileFailure`.
 */
export async function compileScript(program: string, engineUrl: string, source?: string): Promise<CompiledScript> {
  checkProgram(program, source);
  const table = new SiteTable();
  const maps = new Map<string, SourceMap>();
  try {
    const result = await build({
      entryPoints: [program],
      bundle: true,
      write: false,
      format: "esm",
      platform: "node",
      target: "node20",
      sourcemap: "inline",
      sourcesContent: false,
      sourceRoot: `${pathToFileURL(dirname(program)).href}/`,
      logLevel: "silent",
      outfile: `${program}.mjs`,
      absWorkingDir: dirname(program),
      banner: { js: requireFor(program) },
      plugins: [userFiles(program, source, table, maps), packages(program, engineUrl)],
    });
    const { sites, loops, callsBackward } = table;
    return { code: result.outputFiles[0].text, files: [...maps.keys()], sites, loops, callsBackward };
  } catch (error) {
    throw failureOf(error, dirname(program), maps);
  }
}

function checkProgram(program: string, source?: string): void {
  const name = basename(program);
  const fail = (message: string, hint: string) => {
    throw new CompileFailure({ name: "CompileError", message, frames: [], hint });
  };
  if (!Object.hasOwn(loaders, extname(program))) {
    fail(
      `${name} is not a training script.`,
      `Gradlens runs TypeScript and JavaScript files: ${Object.keys(loaders).join(" ")}`,
    );
  }
  if (source !== undefined) return;
  if (!existsSync(program)) fail(`There is no file ${program}.`, "Check the path, or save the script first.");
  if (!statSync(program).isFile()) fail(`${program} is a folder, not a training script.`, "Name the script inside it.");
}

/** CommonJS packages and scripts ask for `require`, as seen from the script. */
function requireFor(program: string): string {
  const name = "$gradlensRequire";
  return `import{createRequire as ${name}}from"node:module";var require=${name}(${JSON.stringify(pathToFileURL(program).href)});`;
}

/** Loads the user's own files through the source transform. */
function userFiles(
  program: string,
  source: string | undefined,
  table: SiteTable,
  maps: Map<string, SourceMap>,
): Plugin {
  const load = (path: string) => {
    const text = source !== undefined && path === program ? source : readFileSync(path, "utf8");
    const { code, map } = instrument(text, path, table);
    maps.set(path, map);
    const contents = `${code}\n//# sourceMappingURL=${map.toUrl()}`;
    return { contents, loader: loaders[extname(path)], resolveDir: dirname(path) };
  };
  return {
    name: "user-files",
    setup(esbuild) {
      esbuild.onResolve({ filter: /.*/ }, ({ kind, path }) =>
        kind === "entry-point" ? { path: program || path } : null,
      );
      esbuild.onLoad({ filter: /\.([mc]?[jt]s|[jt]sx)$/ }, ({ path }) => {
        try {
          return load(path);
        } catch (error) {
          if (error instanceof SyntaxProblem) return { errors: [locate(error, path)] };
          throw error;
        }
      });
    },
  };
}

function locate(problem: SyntaxProblem, file: string) {
  return { text: problem.message, location: { file, line: problem.line, column: problem.column - 1 } };
}

/** Leaves packages to Node, resolved from the file that imports them; `gradlens` is always this engine. */
function packages(program: string, engineUrl: string): Plugin {
  return {
    name: "packages",
    setup(esbuild) {
      esbuild.onResolve({ filter: /^gradlens$/ }, ({ kind }) =>
        kind === "require-call" ? { path: "gradlens", namespace: "required" } : { path: engineUrl, external: true },
      );
      // Node 20 cannot require an ES module; a bundled one that passes it on can be.
      esbuild.onLoad({ filter: /.*/, namespace: "required" }, () => ({ contents: 'export * from "gradlens";' }));
      esbuild.onResolve({ filter: /^[^./]/ }, (args) => resolvePackage(esbuild, args, program));
    },
  };
}

/** Marks what is resolved here, so that esbuild's own answer does not come back to this plugin. */
const inside = Symbol("resolving");

async function resolvePackage(
  esbuild: PluginBuild,
  args: OnResolveArgs,
  program: string,
): Promise<OnResolveResult | null> {
  if (args.pluginData === inside || args.kind === "entry-point" || /^(node|file|data|https?):/.test(args.path))
    return null;
  const { kind, importer, resolveDir } = args;
  const found = await esbuild.resolve(args.path, { kind, importer, resolveDir, pluginData: inside });
  if (found.errors.length > 0) return { errors: [{ text: missingPackage(args.path, program) }] };
  if (found.external) return { path: found.path, external: true };
  if (!/[\\/]node_modules[\\/]/.test(found.path)) return { path: found.path, namespace: found.namespace };
  return { path: kind === "require-call" ? found.path : pathToFileURL(found.path).href, external: true };
}

function missingPackage(path: string, program: string): string {
  const name = path
    .split("/")
    .slice(0, path.startsWith("@") ? 2 : 1)
    .join("/");
  return `The package "${name}" is not installed. Run npm install ${name} in ${dirname(program)}.`;
}

function failureOf(error: unknown, folder: string, maps: ReadonlyMap<string, SourceMap>): unknown {
  const [first] = (error as { errors?: Message[] }).errors ?? [];
  if (!first) return error;
  const message = first.text.replace(/^Could not resolve "(\.[^"]*)"$/, 'There is no file "$1" to import.');
  const frames = first.location ? [frameOf(first.location, folder, maps)] : [];
  return new CompileFailure({ name: "CompileError", message, frames });
}

/** esbuild sees rewritten files: columns are mapped back to what the user wrote. */
function frameOf(
  { file: name, line, column }: EsbuildLocation,
  folder: string,
  maps: ReadonlyMap<string, SourceMap>,
): ScriptFrame {
  const file = absolute(name, folder);
  const map = maps.get(file);
  const original = map && originalPositionFor(new TraceMap(map as EncodedSourceMap), { line, column });
  return { name: "", file, line: original?.line ?? line, column: (original?.column ?? column) + 1 };
}

function absolute(file: string, folder: string): string {
  return relative(folder, file).startsWith("..") || file.startsWith("/") || /^[a-z]:/i.test(file)
    ? file
    : `${folder}/${file}`;
}
