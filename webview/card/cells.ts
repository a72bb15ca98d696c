// The cells of a tensor's picture as the elements that they show.
import type { Picture, Reading } from "../../src/protocol/reading.js";
import { formatElement, signed } from "../format.js";
import { indexText } from "../graph/indices.js";

/** A picture of one plane of a tensor. */
export interface Plane {
  picture: Picture;
  /** Number of the plane in the tensor. */
  number: number;
  shape: readonly number[];
}

/** The plane that an element lies in, where there is a picture of it, otherwise the first. */
export function planeOf({ picture, planes, shape }: Reading, at: number | null): Plane {
  const number = at === null ? 0 : Math.floor(at / planeSize(shape));
  return number > 0 && number < planes.length
    ? { picture: planes[number], number, shape }
    : { picture, number: 0, shape };
}

/** All planes of which there are pictures. */
export function planesOf({ planes, shape }: Reading): Plane[] {
  return planes.map((picture, number) => ({ picture, number, shape }));
}

/** The row-major position of the element that a cell shows. */
export function elementOf({ picture, number, shape }: Plane, row: number, column: number): number {
  const width = shape.at(-1) ?? 1;
  return number * planeSize(shape) + row * picture.rowStride * width + column * picture.columnStride;
}

/** The cell that an element lies in; null where that is on another plane. */
export function cellOf({ picture, number, shape }: Plane, at: number): { row: number; column: number } | null {
  const size = planeSize(shape);
  if (Math.floor(at / size) !== number) return null;
  const width = shape.at(-1) ?? 1;
  const within = at % size;
  return {
    row: Math.floor(Math.floor(within / width) / picture.rowStride),
    column: Math.floor((within % width) / picture.columnStride),
  };
}

/** `[3, 17] = +0.0123`, and where a cell stands for several elements, that it does. */
export function cellText(plane: Plane, row: number, column: number): string {
  const at = elementOf(plane, row, column);
  return elementText(plane.shape, at, plane.picture.data[row * plane.picture.columns + column]);
}

/** `[3, 17] = +0.0123` */
export function elementText(shape: readonly number[], at: number, element: number | undefined): string {
  const number = element === undefined ? "…" : signed(formatElement(element));
  return `${indexText(at, shape)} = ${number}`;
}

/** What one cell stands for: `each cell: 1 of 2 × 16 elements`; empty where every element has its own. */
export function samplingText({ picture: { rowStride, columnStride } }: Plane): string {
  if (rowStride === 1 && columnStride === 1) return "";
  return `each cell: 1 of ${rowStride} × ${columnStride} elements`;
}

/** `[0, 1, :, :]` */
export function planeText({ number, shape }: Plane): string {
  const outer = shape.slice(0, -2);
  return indexText(number, outer).replace("]", ", :, :]");
}

function planeSize(shape: readonly number[]): number {
  return (shape.at(-1) ?? 1) * (shape.at(-2) ?? 1);
}
