// An operand of a kernel in memory, or its result: how the loops of the kernel go through its elements.
import type { ElementAccess } from "./element-access.js";
import type { Routine } from "./routine.js";
import { add, type Code, constant, get, i32, type Lanes, set, when } from "./wasm.js";

/** How elements lie along the loop: one after the other, one for all of a row, or at any distance. */
export type Layout = "dense" | "row" | "strided";

/** Elements of one type that are walked vector by vector, in rows if there are three parameters. */
export class Walker {
  /** Local for the vector that was read, or is written. */
  readonly vector: number;
  /** Local with the address of the next element. */
  private readonly at: number;

  constructor(
    routine: Routine,
    /** Parameters: the address, the bytes from one row to the next, the bytes from one element to the next. */
    private readonly parameters: readonly number[],
    readonly access: ElementAccess,
    private readonly lanes: Lanes,
    readonly layout: Layout,
  ) {
    this.at = parameters.length > 1 ? routine.local() : parameters[0];
    this.vector = routine.local("v128");
  }

  private get address(): Code {
    return get(this.at);
  }

  /** Goes to the first element of the row. */
  get begin(): Code {
    return set(this.at, get(this.parameters[0]));
  }

  /** Makes the next row the row. */
  get nextRow(): Code {
    const [start, rowStep] = this.parameters;
    return set(start, add(get(start), get(rowStep)));
  }

  /** Reads what is the same for all of a row. */
  get loadRow(): Code {
    return this.layout === "row" ? set(this.vector, this.access.loadSplat(this.address)) : [];
  }

  /** Reads vector number `index` from here on. */
  load(index: number): Code {
    if (this.layout === "row") return [];
    if (this.layout === "dense") return set(this.vector, this.access.load(this.address, index));
    return Array.from({ length: this.lanes.count }, (_, lane) => this.loadLane(lane));
  }

  /** Reads as many lanes as `left` says. */
  loadSome(left: Code): Code {
    return this.layout === "row" ? [] : this.some(left, (lane) => this.loadLane(lane));
  }

  /** Writes `result` as vector number `index` from here on. */
  store(index: number, result: Code): Code {
    const keep = set(this.vector, result);
    if (this.layout === "dense") return [keep, this.access.store(this.address, index, get(this.vector))];
    return [keep, Array.from({ length: this.lanes.count }, (_, lane) => this.storeLane(lane))];
  }

  /** Writes as many lanes of `result` as `left` says. */
  storeSome(left: Code, result: Code): Code {
    return [set(this.vector, result), this.some(left, (lane) => this.storeLane(lane))];
  }

  /** Goes on after so many vectors; lanes that are read one by one have done that already. */
  forward(vectors: number): Code {
    if (this.layout !== "dense") return [];
    return set(this.at, add(this.address, constant(vectors * this.lanes.count * this.access.bytes)));
  }

  private loadLane(lane: number): Code {
    return [set(this.vector, this.access.loadLane(lane, this.address, get(this.vector))), this.step];
  }

  private storeLane(lane: number): Code {
    return [this.access.storeLane(lane, this.address, get(this.vector)), this.step];
  }

  private get step(): Code {
    const bytes = this.layout === "dense" ? constant(this.access.bytes) : get(this.parameters[2]);
    return set(this.at, add(this.address, bytes));
  }

  /** `one` for each lane below `left`, which is at least 1 and less than there are lanes. */
  private some(left: Code, one: (lane: number) => Code, lane = 0): Code {
    if (lane === this.lanes.count - 1) return [];
    const rest = [one(lane), this.some(left, one, lane + 1)];
    return lane === 0 ? rest : when(i32.gt(left, constant(lane)), rest);
  }
}
