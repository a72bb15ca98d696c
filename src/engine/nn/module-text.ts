// How modules are printed.
import type { Module } from "./module.js";
import { inside } from "./module-parts.js";

const indented = (text: string) => text.replaceAll("\n", "\n  ");

/** `Net(` the module's own words, then its children each on a line `)`. */
export function moduleText(module: Module): string {
  const extra = module.extra_repr();
  const own = extra === "" ? [] : extra.split("\n");
  const children = [...inside(module).modules].flatMap(([name, child]) =>
    child === undefined ? [] : [`(${name}): ${child === null ? "None" : indented(String(child))}`],
  );
  const lines = [...own, ...children];
  if (children.length === 0 && lines.length <= 1) return `${module._get_name()}(${extra})`;
  return `${module._get_name()}(\n  ${lines.join("\n  ")}\n)`;
}
