// What is said of a tensor beside its variable, and when one points at it.
import { ailmentOf, type HealthLimits } from "../protocol/health.js";
import type { Glance } from "../protocol/reading.js";
import type { ValueId } from "../protocol/trace.js";
import type { Trace } from "../trace/store.js";
import type { TensorAt } from "../trace/tensors-at.js";
import { glyphs } from "./tape-row.js";
import { glanceText, numberText, shapeText } from "./words.js";

type GlanceOf = (value: ValueId) => Glance | undefined;

/** Beside a variable: `(64, 100) ‖∇‖ 3e-4`, `0.37 ‖∇‖ 1`. */
export function hintText(trace: Trace, tensor: TensorAt, glanceOf: GlanceOf, limits?: HealthLimits): string {
  const own = glanceOf(tensor.value);
  const shape = own?.shape ?? shapeOf(trace, tensor.value);
  const isNumber = own && shape.length === 0;
  const gradient = glanceOf(tensor.gradient);
  const ailment = gradient ? ailmentOf(gradient.norm, limits) : "";
  const flow = gradient ? ` ‖∇‖ ${numberText(gradient.norm)}${ailment ? ` ${glyphs[ailment]}` : ""}` : "";
  return `${isNumber ? glanceText(own) : shapeText(shape)}${flow}`;
}

/** In a hover, as lines of Markdown without markup of its own: what it is, its norm, its gradient. */
export function hoverLines(tensor: TensorAt, glanceOf: GlanceOf, limits?: HealthLimits): string[] {
  const own = glanceOf(tensor.value);
  if (!own) return [`${tensor.name}: this value was not kept.`];
  const gradient = glanceOf(tensor.gradient);
  const ailment = gradient ? ailmentOf(gradient.norm, limits) : "";
  const norm = own.shape.length > 0 ? [`‖·‖ ${numberText(own.norm)}`] : [glanceText(own)];
  const flow = gradient ? [`‖∇‖ ${numberText(gradient.norm)}${ailment ? ` ${glyphs[ailment]} ${ailment}` : ""}`] : [];
  const none = !gradient && tensor.requiresGrad ? ["no gradient"] : [];
  return [`${tensor.name}: ${shapeText(own.shape)} ${own.dtype}`, [...norm, ...flow, ...none].join(" · ")];
}

function shapeOf(trace: Trace, value: ValueId): readonly number[] {
  const producer = trace.producer(value);
  return (producer && trace.templates[producer.template].outputs[producer.output]?.shape) ?? [];
}
