// What tells of single nodes, wired to the page: the hovering card, pinned cards, the inspector.
import type { FromPage } from "../src/protocol/page.js";
import { HoverCard } from "./card/card.js";
import { PinnedCards } from "./card/pinned.js";
import { Inspector } from "./inspector/inspector.js";
import type { NodeBox } from "./layout/placement.js";
import type { Palette } from "./paint/palette.js";
import type { Pointing } from "./stage/pointing.js";
import type { Stage } from "./stage/stage.js";
import { factsAt } from "./state/derive.js";
import type { Pin } from "./state/state.js";
import type { Store } from "./state/store.js";

/** What the details need of the page. */
export interface DetailsHost {
  store: Store;
  stage: Stage;
  pointing: Pointing;
  palette(): Palette;
  send(message: FromPage): void;
  closeInspector(): void;
}

export class Details {
  readonly card: HoverCard;
  readonly pins: PinnedCards;
  readonly inspector: Inspector;

  /** What the pointer was last on, and which node that is about. */
  private under = { about: "", key: "" };

  constructor(private readonly host: DetailsHost) {
    const { store, stage, pointing, palette, send } = host;
    const events = {
      pickElement: (key: string, at: number) => store.dispatch({ kind: "element", element: { key, at } }),
      pin: (pin: { key: string; x: number; y: number }) => store.dispatch({ kind: "pin", pin }),
      unpin: (key: string) => store.dispatch({ kind: "unpin", key }),
      reveal: (site: number) => send({ kind: "reveal", site }),
      copy: (text: string) => send({ kind: "copy", text }),
      copyElements: (value: number) => send({ kind: "copyElements", value }),
      show: (key: string) => this.showNode(key),
      close: () => host.closeInspector(),
      hold: (key: string | null) => pointing.point(key, "card"),
      leave: () => stage.focus(),
    };
    this.card = new HoverCard((key) => this.pointedBox(key), palette, events);
    this.pins = new PinnedCards(palette, events);
    this.inspector = new Inspector(events, palette);
  }

  /** Pins the card of a node beside it, or takes it away. */
  togglePin(key: string | null): void {
    const { store } = this.host;
    if (key === null || !factsAt(store.state).has(key)) return;
    if (store.state.pins.some((pin) => pin.key === key)) store.dispatch({ kind: "unpin", key });
    else store.dispatch({ kind: "pin", pin: this.besideNode(key) });
  }

  /** Shows the contributions to the gradient of a node. */
  showContributions(key: string | null): void {
    const { store } = this.host;
    if (key !== null) store.dispatch({ kind: "pick", key });
    store.dispatch({ kind: "inspect", open: true });
    requestAnimationFrame(() => requestAnimationFrame(() => this.inspector.focusContributions()));
  }

  /** Where the node is pointed at: of one with references that may be far from where it is drawn itself. */
  private pointedBox(key: string): NodeBox | undefined {
    const { stage } = this.host;
    const under = stage.root.querySelector<HTMLElement>(".node:is(:hover, :focus-visible)")?.dataset.key;
    if (under === key || under?.startsWith(`${key}@`)) this.under = { about: key, key: under };
    return stage.seenBox(this.under.about === key ? this.under.key : key);
  }

  private besideNode(key: string): Pin {
    const { stage } = this.host;
    const { x, y } = stage.root.getBoundingClientRect();
    const box = stage.seenBox(key);
    return box ? { key, x: box.x + box.width + 14 - x, y: box.y - y } : { key, x: 0, y: 0 };
  }

  private showNode(key: string): void {
    this.host.store.dispatch({ kind: "pick", key });
    this.host.stage.showNode(key);
  }
}
