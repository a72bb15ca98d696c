// Norms by value: few of very many.
import type { ValueId } from "../protocol/trace.js";

/** Values to a page. */
const pageSize = 1024;

/** Norms in pages that are there only where one is known, eight bytes each. */
export class NormList {
  private readonly pages = new Map<number, Float64Array>();

  get(value: ValueId): number | undefined {
    const norm = this.pages.get(Math.floor(value / pageSize))?.[value % pageSize];
    // No norm is negative: -1 stands for none.
    return norm === -1 ? undefined : norm;
  }

  set(value: ValueId, norm: number): number {
    const number = Math.floor(value / pageSize);
    let page = this.pages.get(number);
    if (page === undefined) {
      page = new Float64Array(pageSize).fill(-1);
      this.pages.set(number, page);
    }
    page[value % pageSize] = norm;
    return norm;
  }
}
