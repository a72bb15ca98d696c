// Visits of a script's lines: a line breakpoint stops once in each. Live and in what is recorded they are told the same way.
import type { StopRule } from "./stops.js";
import type { EventTemplate, Site } from "./trace.js";

/** Where the rule of a line looks. */
export interface LinePlaces {
  /** Whether it is about gradients: it looks at backward events then, at others otherwise. */
  isBackward: boolean;
  /** The calls of its line. */
  calls: ReadonlySet<number>;
  /** The calls after which a condition is looked at that names what the line itself makes; null for all. */
  makers: ReadonlySet<number> | null;
}

/** Where a stop at a line looks; names may stand in `text`. */
export function placesOf(stop: { file: string; line: number }, text: string, sites: Iterable<Site>): LinePlaces {
  const own = [...sites].filter(({ file, line }) => file === stop.file && line === stop.line);
  const isBackward = mentions(text, "grad");
  const makers = own.filter(({ variables }) => variables.some((name) => mentions(text, name)));
  const idsOf = (some: readonly Site[]) => new Set(some.map(({ id }) => id));
  return { isBackward, calls: idsOf(own), makers: makers.length > 0 && !isBackward ? idsOf(makers) : null };
}

/** The text of a stop in which names may stand. */
export function textOf({ condition = "", logMessage = "" }: StopRule & { logMessage?: string }): string {
  return logMessage ? `${condition} ${logMessage}` : condition;
}

/** Whether a text names the variable `name`, not as a part of something else. */
export function mentions(text: string, name: string): boolean {
  return name !== "" && new RegExp(`(?<![\\w$.])${name.replaceAll("$", "\\$")}(?![\\w$])`).test(text);
}

/** Tells one visit of a line from the next, event by event. */
export class LineVisits {
  /** The number of the visit that goes on. */
  visit = 0;
  /** Its line, as a number. */
  line = -1;
  private turn = -1;
  /** The calls that were made in it. */
  private readonly called: number[] = [];
  /** A number for each line that has calls. */
  private readonly lineOf = new Map<number, number>();

  constructor(sites: Iterable<Site>) {
    const numbers = new Map<string, number>();
    for (const { id, file, line } of sites) {
      const key = `${file}:${line}`;
      if (!numbers.has(key)) numbers.set(key, numbers.size);
      this.lineOf.set(id, numbers.get(key)!);
    }
  }

  /** Whether call `site` is on the line that is visited. */
  isHere(site: number): boolean {
    return this.lineOf.get(site) === this.line;
  }

  /**
   * Notes where the script is; `turn` counts the iterations of its loops. Returns whether a visit begins. A call that is
   * made again without a loop's turn begins another visit too.
   */
  arrive({ site, continues, kind, pass }: EventTemplate, announced: number, turn: number): boolean {
    if (pass === "backward" && kind !== "seed") return false;
    const line = this.lineOf.get(site);
    if (line === undefined) return false;
    const goesOn = continues || (kind === "seed" && announced === 0);
    const begins = line !== this.line || turn !== this.turn || (!goesOn && this.called.includes(site));
    if (begins) {
      this.visit++;
      this.called.length = 0;
      this.line = line;
      this.turn = turn;
    }
    if (!goesOn) this.called.push(site);
    return begins;
  }
}
