// A tensor's elements as text that a script or a notebook takes: `[[1, 2], [3, 4]]`.

type Element = number | boolean;

/** The elements, row-major, as nested lists of this shape, one line for each innermost list; lists that are not begun are left out. */
export function nestedList(elements: readonly Element[], shape: readonly number[]): string {
  if (shape.length === 0) return elementText(elements[0]);
  return listText(elements, shape, "");
}

function listText(elements: readonly Element[], [length, ...inner]: readonly number[], indent: string): string {
  if (inner.length === 0) return `[${elements.slice(0, length).map(elementText).join(", ")}]`;
  const size = inner.reduce((product, side) => product * side, 1);
  const begun = Math.min(length, size === 0 ? length : Math.ceil(elements.length / size));
  const part = (i: number) => listText(elements.slice(i * size, (i + 1) * size), inner, `${indent} `);
  return `[${Array.from({ length: begun }, (_, i) => part(i)).join(`,\n${indent} `)}]`;
}

function elementText(element: Element | undefined): string {
  return String(element ?? Number.NaN);
}
