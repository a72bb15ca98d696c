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

/** Whether the run can stop where the variable `name` (`w1`, `linear1.weight.grad`) changes, and what it is called then. */
export function dataBreakpointInfo(player: Player, name: string): Info {
  const path = name.trim().replace(/\[(\d+)\]/g, ".$1");
  const wanted = path.replace(/\.grad$/, "");
  const { trace, cursor } = player;
  const named = tensorsAt(trace, cursor.event).find((tensor) => tensor.name === wanted || fullName(tensor) === wanted);
  if (!named) {
    const description = `${name} is no tensor that the script has a name for here: its changes cannot be followed.`;
    return { dataId: null, description };
  }
  const dataId = fullName(named) + path.slice(wanted.length);
  return { dataId, description: dataId, accessTypes: ["write"], canPersist: true };
}

function fullName({ name, root }: { name: string; root: string }): string {
  return root ? `${root}.${name}` : name;
}
