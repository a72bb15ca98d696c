// What the page puts down with VS Code and finds again after it was closed, moved or reloaded.

import { isLens } from "../lens/lens.js";
import { isViewport } from "../stage/viewport.js";
import type { PageState, Pin } from "./state.js";

/** The part of the state that survives. */
export function savedPart({ lens, inspectorOpen, legendOpen, viewport, fitted, selection, pins, opened }: PageState) {
  return { lens, inspectorOpen, legendOpen, viewport, fitted, selection, pins, opened: [...opened] };
}

/** The state with what was put down; anything that is not as it should be is ignored. */
export function restored(state: PageState, saved: unknown): PageState {
  if (typeof saved !== "object" || saved === null) return state;
  const { lens, inspectorOpen, legendOpen, viewport, fitted, selection, pins, opened } = saved as Record<
    string,
    unknown
  >;
  return {
    ...state,
    lens: isLens(lens) ? lens : "gradient",
    inspectorOpen: typeof inspectorOpen === "boolean" ? inspectorOpen : state.inspectorOpen,
    legendOpen: typeof legendOpen === "boolean" ? legendOpen : null,
    viewport: isViewport(viewport) ? viewport : state.viewport,
    fitted: isViewport(viewport) && fitted === false ? false : state.fitted,
    selection: typeof selection === "string" ? selection : null,
    pins: Array.isArray(pins) ? pins.filter(isPin) : [],
    opened: new Map(Array.isArray(opened) ? opened.filter(isDecision) : []),
  };
}

function isPin(thing: unknown): thing is Pin {
  const { key, x, y } = (thing ?? {}) as Partial<Pin>;
  return typeof key === "string" && Number.isFinite(x) && Number.isFinite(y);
}

function isDecision(thing: unknown): thing is [box: string, open: boolean] {
  return Array.isArray(thing) && typeof thing[0] === "string" && typeof thing[1] === "boolean";
}
