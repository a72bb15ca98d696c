// The source transform: every call says where it stands, and the script still does what it did.
import assert from "node:assert/strict";
import { transformSync } from "esbuild";
import { instrument, SiteTable, SyntaxProblem } from "../../src/run/instrument.js";

/** What a script does when it is instrumented: its result, and the calls that it passed. */
function runInstrumented(source: string) {
  const table = new SiteTable();
  const instrumented = instrument(source, "/scripts/train.ts", table);
  const { code } = transformSync(instrumented.code, { loader: "ts", target: "node20" });
  const turned: number[] = [];
  /** Which turns were announced as the last ones of their loops, counted from 1. */
  const last: number[] = [];
  const loops = {
    enter: (id: number) => id,
    turn: (id: number, isLast = false) => {
      turned.push(id);
      if (isLast) last.push(turned.length);
    },
    leave: (id: number) => turned.push(-id),
  };
  const register = new Proxy([0], {
    set: (target, key, value) => {
      passed.push(value);
      return Reflect.set(target, key, value);
    },
  });
  const passed: number[] = [];
  (globalThis as { $gradlens?: unknown }).$gradlens = { register, loops, returned: (value: unknown) => value };
  const result = new Function(`${code}\nreturn result;`)();
  const places = passed.map((id) => table.sites.find((site) => site.id === id)!);
  return { result, table, places: places.map(({ line, column }) => `${line}:${column}`), turned, last };
}

function plain(source: string): unknown {
  return new Function(`${transformSync(source, { loader: "ts", target: "node20" }).code}\nreturn result;`)();
}

describe("the source transform", () => {
  const programs: Record<string, string> = {
    "chains of calls": "const result = [3, 1, 2].map((x) => x * 2).filter(Boolean).sort().join('-');",
    "statements without semicolons":
      "const list = [1]\nlist.reverse()\nconst again = list\nagain.reverse()\nvar result = list.length",
    "spread and nested arguments":
      "const f = (...all: number[]) => all.length;\nconst result = f(...[1, 2], f(), f(f(1), 2));",
    "methods keep their object":
      "const o = { n: 5, get() { return this.n } };\nconst result = [o.get(), o['get'](), o.get?.()];",
    "functions lose it":
      "function who(this: unknown) { return this === undefined || this === globalThis }\nconst result = who();",
    "labels, continue and break": `let result = "";
outer: for (let i = 0; i < 4; i++) { for (const j of [0, 1, 2]) { if (j > i) continue outer; if (i > 2) break outer; result += i + j; } }`,
    "loops without braces":
      "let result = 0; for (let i = 0; i < 5; i++) result += i; while (result > 3) result--; do result += 2; while (result < 9)",
    "classes, super and new": `class A { constructor(public x: number) {} twice() { return this.x * 2 } }
class B extends A { constructor() { super(Number("4")) } override twice() { return super.twice() + 1 } }
const result = [new B().twice(), new A(3).x];`,
    "optional chains stop":
      "const nothing: { a: { b(): number } } | undefined = undefined as any;\nconst result = nothing?.a.b();",
    "generators and early return": `function* numbers() { for (let i = 0; ; i++) { if (i === 3) return; yield i } }
function first() { for (const x of numbers()) { if (x === 1) return x } }
const result = [...numbers(), first()];`,
    "types, casts and enums":
      "enum E { A = 1, B = A << 1 }\nconst result = (JSON.parse('[1]') as number[]).concat(E.B)!.length;",
    "function names stay": "const make = (f: () => void) => f.name;\nconst result = make(() => {});",
  };
  for (const [name, source] of Object.entries(programs)) {
    it(`changes nothing: ${name}`, () => assert.deepEqual(runInstrumented(source).result, plain(source)));
  }

  it("passes calls in the order in which they happen, each at its method's name", () => {
    const { places } = runInstrumented("const a = [1];\nconst result = a\n  .concat(a.slice())\n  .join();");
    assert.deepEqual(places, ["3:13", "3:4", "4:4"]);
  });

  it("names calls by the variable that takes their value", () => {
    const { table } = runInstrumented(
      "const a = Number('1'), b = String(Number(2));\nlet c; c = Number(3);\nconst [d, e] = [4].concat(5);\nconst result = (Number(6) as number);",
    );
    const names = table.sites.map(({ line, variables }) => `${line} ${variables.join()}`);
    assert.deepEqual(names, ["1 a", "1 b", "1 ", "2 c", "3 d,e", "4 result"]);
  });

  it("tells calls that apply no op from others", () => {
    const { table } = runInstrumented("console.log([1].concat(2).join());\nconst result = Math.max(1, Number(2));");
    const silent = table.sites.filter((site) => site.silent).map(({ line, column }) => `${line}:${column}`);
    assert.deepEqual(silent, ["1:9", "1:27", "2:21"]);
  });

  it("knows loops, and when they turn and end, also by an exception", () => {
    const source = `let result = 0;
try { for (const x of [1, 2, 3]) { result += x; if (x === 2) throw 1 } } catch {}`;
    const { table, turned } = runInstrumented(source);
    const [{ id, line, endLine }] = table.loops;
    assert.deepEqual([line, endLine, turned], [2, 2, [id, id, -id]]);
  });

  it("knows the last turn of a loop that counts, and of no other", () => {
    const lastOf = (loop: string) => runInstrumented(`const n = 3, list = [7, 8]; let result = 0;\n${loop}`).last;
    assert.deepEqual(lastOf("for (let i = 0; i < 4; i++) result += Number(i);"), [4]);
    assert.deepEqual(lastOf("for (let i = n; i < 4; i++) result += Number(i);"), []);
    assert.deepEqual(lastOf("for (let i = 3; i >= 0; i--) result += Number(i);"), [4]);
    assert.deepEqual(lastOf("for (let i = 0, k = 2; i < n; ++i) result += Number(k);"), [3]);
    assert.deepEqual(lastOf("for (let i = 0; i < list.length; i++) result += Number(i);"), []);
    assert.deepEqual(lastOf("for (const x of list) result += Number(x);"), []);
  });

  it("says the function around a call", () => {
    const { table } = runInstrumented(
      "function train() { return Number(1) }\nconst step = () => train();\nconst result = step();",
    );
    assert.deepEqual(
      table.sites.map((site) => site.enclosingFunction),
      ["train", "step", ""],
    );
  });

  it("tells line and column of a syntax error", () => {
    const instrumented = () => instrument("const a = 1;\nconst b = ;\n", "/scripts/train.ts", new SiteTable());
    assert.throws(instrumented, (error) => error instanceof SyntaxProblem && error.line === 2 && error.column === 11);
  });
});
