// Fields of modules by name.
import { AttributeError } from "../../errors.js";
import type { Module } from "../module.js";
import { Parameter } from "../parameter.js";

/** A module's fields by name. */
export function fieldsOf(module: Module): Record<string, unknown> {
  return module as unknown as Record<string, unknown>;
}

/** A module's own parameter. */
export function parameterOf(module: Module, name: string): Parameter {
  const found = fieldsOf(module)[name];
  if (found instanceof Parameter) return found;
  throw new AttributeError(`'${module._get_name()}' object has no attribute '${name}'`);
}
