// Reads aloud, through a live region, what has changed: the cursor's event, the run's message.
import { element } from "../dom.js";
import { formatNumber } from "../format.js";
import { eventSentence } from "../graph/names.js";
import { cursorEvent } from "../state/derive.js";
import type { PageState } from "../state/state.js";

/** How long it waits for numbers, and for a key that repeats to come to rest. */
const rest = 150;

export class Announcer {
  readonly root = element("div", { class: "unseen", role: "status", "aria-live": "polite" });
  private timer: ReturnType<typeof setTimeout> | undefined;
  private said = "";

  constructor(private readonly state: () => PageState) {}

  update(state: PageState, before: PageState | null): void {
    const { cursor, message, playing, speed } = state;
    if (before && before.message !== message && message) this.later(() => message);
    else if (before && before.speed > 0 && before.speed !== speed)
      this.later(() => `${formatNumber(speed)} events per second`);
    else if (!(before?.cursor.event === cursor.event && before.cursor.part === cursor.part) && !playing)
      this.later(() => sentence(this.state()));
  }

  private later(words: () => string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.say(words()), rest);
  }

  private say(words: string): void {
    if (words !== this.said) this.root.textContent = words;
    this.said = words;
  }
}

function sentence(state: PageState): string {
  const { view, graph, norms } = state;
  const event = cursorEvent(state);
  return view && graph && event ? eventSentence(view, graph, event, norms) : state.message;
}
