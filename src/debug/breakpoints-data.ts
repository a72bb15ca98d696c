// Data breakpoints: tensors and gradients by name.
import type { DebugProtocol } from "@vscode/debugprotocol";
import type { DataStop } from "../protocol/stops.js";
import { tensorsAt } from "../trace/tensors-at.js";
import { type Breakpoint, replaced, rulesOf } from "./breakpoint.js";
import type { Player } from "./player.js";

interface DataBreakpoint extends Breakpoint {
  name: string;
}

/** The data breakpoints of one session. */
export class DataBreakpoints {
  all: DataBreakpoint[] = [];

  constructor(private readonly newId: () => number) {}

  get stops(): DataStop[] {
    return this.all.map(({ id, name, ...rules }) => ({ id, name, ...rulesOf(rules) }));
  }

  set(breakpoints: readonly DebugProtocol.DataBreakpoint[]): DataBreakpoint[] {
    this.all = replaced(this.all, breakpoints ?? [], (each, key) => {
      return { id: this.newId(), key, name: each.dataId, verified: true, ...rulesOf(each) };
    });
    return this.all;
  }
}

type Info = DebugProtocol.DataBreakpointInfoResponse["body"];

/** Whether the run can stop where the variable `name` changes, and what it is called then. */
export function dataBreakpointInfo(player: Player, name: string): Info {
  const { trace, cursor } = player;
  const tensor = name.replace(/\.grad$/, "");
  const names = new Set(cursor.event < 0 ? [] : tensorsAt(trace, cursor.event).map((named) => named.name));
  if (!names.has(tensor) && !names.has(name)) {
    return {
      dataId: null,
      description: `${name} is no tensor that the script has a name for here, so its changes cannot be followed.`,
    };
  }
  return { dataId: name, description: name, accessTypes: ["write"], canPersist: true };
}
