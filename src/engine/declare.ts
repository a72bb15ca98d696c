// Prints the functions and methods of a family of rows as TypeScript, with their documentation. The result is `declared/`.
import { type AbsentFrom, absentInside, absentNames } from "./absent.js";
import { type Form, formsOfRows, reserved, safe } from "./declare-forms.js";
import { meaningOf } from "./meanings.js";
import { type Namespace, nameInside, type OpRow, rows } from "./op.js";
import { pageInside, pageOf } from "./pages.js";
import { saidOf } from "./said.js";

/** Names that a declaration may use, and where they come from. */
const imports: readonly (readonly [name: string, from: string])[] = [
  ["Device", "../device.js"],
  ["DType", "../dtype.js"],
  ["callFunction", "../install.js"],
  ["callFunctional", "../install.js"],
  ["callLinalg", "../install.js"],
  ["callSpecial", "../install.js"],
  ["Named", "../named.js"],
  ["TensorOptions", "../ops/creation.js"],
  ["Generator", "../random.js"],
  ["Tensor", "../tensor.js"],
];

/** All families, in the order in which they were added. */
export function families(): string[] {
  return [...new Set([...rows.values()].flat().map(({ family }) => family))];
}

/** The file `declared/<family>.ts`. */
export function declareFamily(family: string): string {
  const groups = [...rows].map(([name, all]) => [name, all.filter((row) => row.family === family)] as const);
  const present = groups.filter(([, all]) => all.length > 0);
  const methods = present.flatMap(([name, all]) => [...methodLines(name, all), ...inPlaceLines(name, all)]);
  const functions = present.flatMap(([name, all]) => functionLines(name, all, "function"));
  const body = [
    ...(methods.length > 0
      ? [
          'declare module "../tensor.js" {',
          "  interface Tensor {",
          ...methods.map((line) => `    ${line}`),
          "  }",
          "}",
          "",
        ]
      : []),
    ...functions,
  ].join("\n");
  // Inside the declaration of the tensor its name needs no import.
  const textFor = (name: string) => (name === "Tensor" ? functions.join("\n") : body);
  const used = imports.filter(([name]) => new RegExp(`\\b${name}\\b`).test(textFor(name)));
  const head = [
    `// Functions and methods of the rows in ops/${family}.ts, made from them by declare.ts: the test of this file says how.`,
    ...used.map(([name, from]) => `import ${name.startsWith("call") ? "" : "type "}{ ${name} } from "${from}";`),
  ];
  const isModule = used.length + functions.length > 0;
  return `${[...head, "", body, ...(isModule ? [] : ["export {};"])].join("\n").trimEnd()}\n`;
}

/** The file `declared/<namespace>.ts`: the functions of one of the modules inside `torch`. */
export function declareNamespace(namespace: Namespace): string {
  const lines = [...rows].flatMap(([name, all]) => functionLines(name, all, namespace));
  const used = imports.filter(([name]) => new RegExp(`\\b${name}\\b`).test(lines.join("\n")));
  const head = [
    `// The functions of ${modules[namespace]}, made from the rows by declare.ts.`,
    ...used.map(([name, from]) => `import ${name.startsWith("call") ? "" : "type "}{ ${name} } from "${from}";`),
  ];
  const body = lines.length > 0 ? lines : ["export {};"];
  return `${[...head, "", ...body].join("\n").trimEnd()}\n`;
}

const modules: Readonly<Record<Namespace, string>> = {
  functional: "nn.functional",
  linalg: "torch.linalg",
  special: "torch.special",
};

const absentHead = "// Names of PyTorch that raise an error with their name, made from absent.ts.";

function absentLine(name: string, namespace?: AbsentFrom): string {
  const where = namespace === undefined ? "" : `, "${namespace}"`;
  return `/** @deprecated Not in Gradlens. */\nexport const ${name}: Absent = absent("${name}"${where});`;
}

/** The file `declared/absent.ts`, or that of a namespace: names that PyTorch has and Gradlens has not. */
export function declareAbsent(namespace?: AbsentFrom): string {
  const names = namespace === undefined ? absentNames() : absentInside(namespace);
  const lines = names.map((name) => absentLine(name, namespace));
  if (lines.length === 0) return `${absentHead}\nexport {};\n`;
  return `${absentHead}\nimport { type Absent, absent } from "../absent.js";\n\n${lines.join("\n")}\n`;
}

function methodLines(name: string, all: readonly OpRow[]): string[] {
  return formsOfRows(
    all.filter(({ reach }) => reach.method),
    1,
  ).flatMap(({ row, form }) => [comment(row, form), `${name}(${form.text}): ${row.returns};`]);
}

function inPlaceLines(name: string, all: readonly OpRow[]): string[] {
  return formsOfRows(
    all.filter(({ reach }) => reach.inPlace),
    1,
  ).flatMap(({ row, form }) => [comment(row, form, true), `${name}_(${form.text}): this;`]);
}

const callers: Readonly<Record<"function" | Namespace, string>> = {
  function: "callFunction",
  functional: "callFunctional",
  linalg: "callLinalg",
  special: "callSpecial",
};

function functionLines(name: string, all: readonly OpRow[], how: "function" | Namespace): string[] {
  const reached = all.filter(({ reach }) => reach[how]);
  if (reached.length === 0) return [];
  const public_ = how === "function" ? name : nameInside(how, name);
  const own = reserved.has(public_) ? `${public_}_` : public_;
  const exported = own === public_ ? "export " : "";
  const overloads = formsOfRows(reached).flatMap(({ row, form }) => [
    comment(row, form, false, how),
    `${exported}function ${own}(${form.text}): ${row.returns};`,
  ]);
  const body = [
    `${exported}function ${own}(...args: unknown[]): unknown {`,
    `  return ${callers[how]}("${name}", args);`,
    "}",
    ...(own === public_ ? [] : [`export { ${own} as ${public_} };`]),
    "",
  ];
  return [...overloads, ...body];
}

/** An op's sentence, its shapes and errors, where PyTorch says more, and what each argument by position means. */
function comment(row: OpRow, form: Form, inPlace = false, how: "function" | Namespace = "function"): string {
  if (row.name.startsWith("_") || row.name.endsWith("_backward")) return `/** @internal ${row.doc} */`;
  const page = how === "function" ? pageOf(row, inPlace) : pageInside(how, row);
  const { shapes, raises } = saidOf(row);
  const text = [
    `${row.doc}${inPlace ? " In place." : ""}`,
    ...(shapes === undefined ? [] : [`Shapes: ${shapes}.`]),
    ...(raises === undefined ? [] : [`Raises ${raises}.`]),
    ...(page === undefined ? [] : [page]),
  ].join(" ");
  const meanings = form.positional.flatMap((parameter) => {
    const meaning = meaningOf(row, parameter);
    return meaning === undefined ? [] : [` * @param ${safe(parameter.name)} ${meaning}`];
  });
  return meanings.length === 0 ? `/** ${text} */` : ["/**", ` * ${text}`, ...meanings, " */"].join("\n");
}
