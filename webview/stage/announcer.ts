// Reads aloud, through a live region, what has changed: the cursor's event, the run's message, what was pinned or found.
import { element } from "../dom.js";
import { formatCount, formatNumber, stepName } from "../format.js";
import { changesText } from "../graph/change.js";
import { eventSentence, isTold, positionText } from "../graph/names.js";
import { cursorEvent, factsAt, foundNodes } from "../state/derive.js";
import type { PageState } from "../state/state.js";

/** How long it waits for a key that repeats to come to rest, and how often as long again for numbers. */
const rest = 150;
const patience = 5;

/** What there is to say as soon as there is rest. */
interface Due {
  place: boolean;
  message: boolean;
  /** What the user has just done to the page. */
  act: string;
}

const nothing: Due = { place: false, message: false, act: "" };

export class Announcer {
  readonly root = element("div", { class: "unseen", role: "status", "aria-live": "polite" });
  private timer: ReturnType<typeof setTimeout> | undefined;
  private due = nothing;
  private said = "";
  /** The training step that was last spoken of. */
  private step: number | null = null;

  constructor(private readonly state: () => PageState) {}

  update(state: PageState, before: PageState | null): void {
    const place = !state.playing && (!before || before.playing || !isSamePlace(before, state));
    const message = before !== null && before.message !== state.message && !(state.playing && isPosition(state));
    const act = before ? actWords(state, before) : "";
    if (!place && !message && !act) return;
    this.due = { place: this.due.place || place, message: this.due.message || message, act: act || this.due.act };
    this.later(patience);
  }

  private later(patience: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.speak(patience), rest);
  }

  private speak(patience: number): void {
    const state = this.state();
    const { place, message, act } = this.due;
    if (place && patience > 0 && !isWhole(state)) {
      this.later(patience - 1);
      return;
    }
    const where = place || (message && isPosition(state)) ? this.placeWords(state) : "";
    const words = message && !isPosition(state) ? state.message : "";
    this.due = nothing;
    this.say([act, where, words].filter(Boolean).join(" "));
  }

  private say(words: string): void {
    if (words && words !== this.said) this.root.textContent = words;
    this.said = words || this.said;
  }

  /** The cursor's event; of another step than last, with that. */
  private placeWords(state: PageState): string {
    const { view, graph, norms, limits, cursor } = state;
    const event = cursorEvent(state);
    if (!view || !graph || !event) return "";
    const step = this.step === cursor.step ? "" : `${sentence(stepName(cursor.step))} `;
    const changes = step && state.visible ? changesText(state.visible, cursor.step) : "";
    this.step = cursor.step;
    return `${step}${changes && `${sentence(changes)} `}${eventSentence(view, graph, event, norms, limits)}.`;
  }
}

function sentence(words: string): string {
  return `${words[0].toUpperCase()}${words.slice(1)}.`;
}

function isSamePlace({ cursor: a }: PageState, { cursor: b }: PageState): boolean {
  return a.event === b.event && a.part === b.part;
}

/** Whether the message says no more than where the cursor is. */
function isPosition(state: PageState): boolean {
  const event = cursorEvent(state);
  return event !== undefined && state.view !== null && state.message.startsWith(positionText(state.view, event));
}

/** Whether all numbers of the cursor's event are known. */
function isWhole(state: PageState): boolean {
  const event = cursorEvent(state);
  return !event || isTold(event, state.norms);
}

function actWords(state: PageState, before: PageState): string {
  const { pins, speed, search, layout } = state;
  if (layout.state !== before.layout.state && layout.state === "slow")
    return `Laying out ${formatCount(layout.nodes)} nodes.`;
  if (pins.length > before.pins.length) return `The card of ${labelOf(state, pins.at(-1)!.key)} is pinned.`;
  if (pins.length < before.pins.length) return "The card is closed.";
  if (before.speed > 0 && before.speed !== speed) return `${formatNumber(speed)} events per second.`;
  return search.trim() && (search !== before.search || state.selection !== before.selection) ? foundWords(state) : "";
}

function labelOf(state: PageState, key: string): string {
  return factsAt(state).get(key)?.node.label ?? "a node";
}

/** `5 found.`, and once one of them is picked `h_relu, 2 of 5 found.` */
function foundWords(state: PageState): string {
  const found = [...foundNodes(state)];
  const at = found.indexOf(state.selection ?? "");
  if (at < 0) return `${found.length === 0 ? "None" : formatCount(found.length)} found.`;
  return `${labelOf(state, found[at])}, ${at + 1} of ${formatCount(found.length)} found.`;
}
