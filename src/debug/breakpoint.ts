// What breakpoints of all kinds have in common.
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { StopRule } from "../protocol/stops.js";

/** A breakpoint as it was set, and what is known of it. */
export interface Breakpoint extends StopRule {
  /** All that was asked for: one that is asked for again stays the same, with its count of hits. */
  key: string;
  verified: boolean;
  message?: string;
  /** Of a line: where it stops. */
  file?: string;
  line?: number;
}

/** The body of the response to a request that sets breakpoints. */
export interface Answer {
  breakpoints: DebugProtocol.Breakpoint[];
}

/** A breakpoint as DAP tells of it. */
export function answerOf({ id, verified, message, file, line }: Breakpoint): DebugProtocol.Breakpoint {
  return { id, verified, ...(message && { message }), ...(file && { line, source: { path: file } }) };
}

/** Replaces `before` by what was asked for: `make` is called for what is new. */
export function replaced<Asked extends object, Kind extends Breakpoint>(
  before: readonly Kind[],
  asked: readonly Asked[],
  make: (asked: Asked, key: string) => Kind,
): Kind[] {
  const left = [...before];
  return asked.map((each) => {
    const key = JSON.stringify(each);
    const at = left.findIndex((known) => known.key === key);
    return at >= 0 ? left.splice(at, 1)[0] : make(each, key);
  });
}

/** Condition and hit count, without what is empty. */
export function rulesOf({ condition, hitCondition }: Partial<StopRule>): Partial<StopRule> {
  return { ...(condition && { condition }), ...(hitCondition && { hitCondition }) };
}
