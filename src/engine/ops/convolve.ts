// The arithmetic of convolutions: windows become columns of a matrix, and products of matrices do the rest.
import type { Elements, View } from "../backend/backend.js";
import type { DType } from "../dtype.js";
import { countOf } from "../shape.js";
import type { Tensor } from "../tensor.js";
import { elementsOf, fromElements, newElements } from "./elements.js";
import { addColumns, forEachLine, toColumns, volume, type Windows, windowsOf } from "./spatial.js";

/** How the windows of a convolution slide. */
export interface Sliding {
  readonly stride: readonly number[];
  readonly padding: readonly number[];
  readonly dilation: readonly number[];
  readonly groups: number;
}

/** A convolution of images with `inside` channels to images with `outside` channels; numbers of channels are per group. */
interface Plan {
  readonly windows: Windows;
  readonly batch: number;
  readonly groups: number;
  readonly inside: number;
  readonly outside: number;
  /** Rows and columns of the matrix of what windows see. */
  readonly depth: number;
  readonly count: number;
  /** The matrix is the image itself. */
  readonly plain: boolean;
}

function planOf(image: readonly number[], result: readonly number[], kernel: readonly number[], s: Sliding): Plan {
  const windows = windowsOf({ input: image.slice(2), output: result.slice(2), kernel, ...s });
  const inside = image[1] / s.groups;
  const single = volume(windows.kernel) === 1;
  return {
    windows,
    batch: image[0],
    groups: s.groups,
    inside,
    outside: result[1] / s.groups,
    depth: inside * volume(windows.kernel),
    count: volume(windows.output),
    plain: single && volume(windows.stride) === 1 && windows.padding.every((size) => size === 0),
  };
}

/** With few channels in a group, matrices cost more than they save: kernels slide over lines instead. */
const isNarrow = ({ groups, inside, outside }: Plan) => groups > 1 && inside * outside <= 4;

/** What is done with the line of results and the line of an image that a weight connects. */
type VisitLines = (weight: number, result: number, image: number, count: number) => void;

/** Visits all lines of results with the lines that each weight of their kernels sees. */
function eachConnection(plan: Plan, visit: VisitLines): void {
  const { windows, batch, groups, inside, outside, depth, count } = plan;
  const plane = volume(windows.input);
  for (let i = 0; i < batch * groups; i++)
    for (let o = 0; o < outside; o++) {
      const weights = ((i % groups) * outside + o) * depth;
      const results = (i * outside + o) * count;
      forEachLine(windows, inside, (column, element, length) => {
        const row = Math.floor(column / count);
        visit(weights + row, results + column - row * count, i * inside * plane + element, length);
      });
    }
}

/** `into += from * factor`, by steps. */
function addScaled(
  from: Elements,
  start: number,
  step: number,
  factor: number,
  into: Elements,
  at: number,
  stride: number,
  count: number,
): void {
  for (let i = 0; i < count; i++) into[at + i * stride] += from[start + i * step] * factor;
}

function dotLines(a: Elements, start: number, b: Elements, at: number, stride: number, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += a[start + i] * b[at + i * stride];
  return sum;
}

/** A matrix in memory, row by row. */
function matrix(of: Tensor, offset: number, rows: number, columns: number): View {
  return { storage: of.storage, dtype: of.dtype, sizes: [rows, columns], strides: [columns, 1], offset };
}

function turned({ sizes: [rows, columns], ...view }: View): View {
  return { ...view, sizes: [columns, rows], strides: [1, view.strides[0]] };
}

/** A new row-major tensor, and the elements that it shows. */
function fresh(near: Tensor, sizes: readonly number[]): { tensor: Tensor; elements: Elements } {
  const elements = newElements(near.dtype, sizes);
  return { tensor: fromElements(near, sizes, near.dtype, elements), elements };
}

/** Whole numbers other than int64, which is held in doubles, are multiplied as doubles. */
function inDoubles(tensors: readonly Tensor[], run: (...tensors: Tensor[]) => Tensor): Tensor {
  const { dtype }: { dtype: DType } = tensors[0];
  const needed = !dtype.is_floating_point && dtype.name !== "int64";
  return needed ? run(...tensors.map((tensor) => tensor.double())).to(dtype) : run(...tensors);
}

/** The convolution of images with kernels, and perhaps a bias: (N, C, …) and (O, C / groups, …) to (N, O, …). */
export function convolved(tensors: readonly Tensor[], sizes: readonly number[], sliding: Sliding): Tensor {
  return inDoubles(tensors, (a, b, bias) => {
    const { tensor, elements } = fresh(a, sizes);
    const plan = planOf(a.sizes, sizes, b.sizes.slice(2), sliding);
    if (isNarrow(plan)) slide(a, b, plan, elements);
    else multiply(a, b.contiguous(), plan, tensor);
    addPerChannel(elements, sizes, bias);
    return tensor;
  });
}

function slide(image: Tensor, weight: Tensor, plan: Plan, into: Elements): void {
  const [from, weights] = [elementsOf(image), elementsOf(weight)];
  const step = plan.windows.stride[2];
  eachConnection(plan, (w, result, line, count) => addScaled(from, line, step, weights[w], into, result, 1, count));
}

function multiply(image: Tensor, kernels: Tensor, plan: Plan, into: Tensor): void {
  const { outside, depth, count } = plan;
  eachMatrix(plan, image.contiguous(), (columns, group, at) => {
    const kernel = matrix(kernels, kernels.offset + group * outside * depth, outside, depth);
    into.storage.backend.matmul(matrix(into, at, outside, count), kernel, columns);
  });
}

type VisitMatrix = (columns: View, group: number, at: number) => void;

/** Visits, per image and group, the matrix of what windows see; `at` is where the result's channels lie. */
function eachMatrix(plan: Plan, image: Tensor, visit: VisitMatrix): void {
  const { windows, batch, groups, inside, outside, depth, count, plain } = plan;
  const plane = volume(windows.input);
  const from = plain ? null : elementsOf(image);
  const columns = plain ? null : fresh(image, [depth, count]);
  for (let i = 0; i < batch * groups; i++) {
    if (columns !== null) toColumns(from!, i * inside * plane, inside, windows, columns.elements);
    const view = columns === null ? matrix(image, image.offset + i * depth * count, depth, count) : null;
    visit(view ?? matrix(columns!.tensor, 0, depth, count), i % groups, i * outside * count);
  }
}

/** The transpose of that, as what flows back to the images: (N, O, …) and (O, C / groups, …) to (N, C, …). */
export function spreadBack(tensors: readonly Tensor[], sizes: readonly number[], sliding: Sliding): Tensor {
  return inDoubles(tensors, (a, b, bias) => {
    const { tensor, elements } = fresh(a, sizes);
    const plan = planOf(sizes, a.sizes, b.sizes.slice(2), sliding);
    if (isNarrow(plan)) slideBack(a, b, plan, elements);
    else multiplyBack(a.contiguous(), b.contiguous(), plan, tensor, elements);
    addPerChannel(elements, sizes, bias);
    return tensor;
  });
}

function slideBack(result: Tensor, weight: Tensor, plan: Plan, into: Elements): void {
  const [from, weights] = [elementsOf(result), elementsOf(weight)];
  const stride = plan.windows.stride[2];
  eachConnection(plan, (w, line, image, count) => addScaled(from, line, 1, weights[w], into, image, stride, count));
}

function multiplyBack(given: Tensor, kernels: Tensor, plan: Plan, tensor: Tensor, elements: Elements): void {
  const { windows, batch, groups, inside, outside, depth, count, plain } = plan;
  const columns = plain ? null : fresh(given, [depth, count]);
  for (let i = 0; i < batch * groups; i++) {
    const at = i * inside * volume(windows.input);
    const into = plain ? matrix(tensor, at, depth, count) : matrix(columns!.tensor, 0, depth, count);
    const kernel = matrix(kernels, kernels.offset + (i % groups) * outside * depth, outside, depth);
    const part = matrix(given, given.offset + i * outside * count, outside, count);
    tensor.storage.backend.matmul(into, turned(kernel), part);
    if (columns !== null) addColumns(columns.elements, 0, inside, windows, elements, at);
  }
}

/** What flows back to the kernels: (N, C, …) and (N, O, …) to (O, C / groups, …). */
export function correlated(image: Tensor, result: Tensor, kernel: readonly number[], sliding: Sliding): Tensor {
  const plan = planOf(image.sizes, result.sizes, kernel, sliding);
  const { outside, depth, count } = plan;
  const { tensor, elements } = fresh(image, [result.sizes[1], plan.inside, ...kernel]);
  if (isNarrow(plan)) {
    slideOver(image, result, plan, elements);
    return tensor;
  }
  const part = fresh(image, [outside, depth]);
  const given = result.contiguous();
  eachMatrix(plan, image.contiguous(), (columns, group, at) => {
    const matrixOf = matrix(given, given.offset + at, outside, count);
    tensor.storage.backend.matmul(matrix(part.tensor, 0, outside, depth), matrixOf, turned(columns));
    addInto(elements, group * outside * depth, part.elements);
  });
  return tensor;
}

function slideOver(image: Tensor, result: Tensor, plan: Plan, into: Elements): void {
  const [from, given] = [elementsOf(image), elementsOf(result)];
  const stride = plan.windows.stride[2];
  eachConnection(plan, (w, line, seen, count) => {
    into[w] += dotLines(given, line, from, seen, stride, count);
  });
}

function addInto(into: Elements, at: number, from: Elements): void {
  for (let i = 0; i < from.length; i++) into[at + i] += from[i];
}

/** Adds a number per channel to images, if there is one. */
function addPerChannel(images: Elements, sizes: readonly number[], bias: Tensor | undefined): void {
  if (bias === undefined) return;
  const numbers = elementsOf(bias);
  const plane = countOf(sizes.slice(2));
  for (let at = 0, channel = 0; at < images.length; at += plane, channel = (channel + 1) % numbers.length) {
    const number = numbers[channel];
    for (let i = at; i < at + plane; i++) images[i] += number;
  }
}
