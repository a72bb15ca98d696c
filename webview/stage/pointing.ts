// When the hover card comes and goes: a little late, so that it does not flicker as the pointer passes.

/** How long the pointer must rest on a node, and how long it may be off it. */
const delays = { come: 120, go: 160 };

export class Pointing {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The node that the user last went to with the keyboard. */
  private visited: string | null = null;

  constructor(private readonly show: (key: string | null) => void) {}

  /** The pointer, or (at once) the keyboard's focus, has come to a node, the pointer onto the node's card, or they have left. */
  point(key: string | null, by: "pointer" | "focus" | "card"): void {
    clearTimeout(this.timer);
    if (by === "focus" && key !== null) this.visited = key;
    if (by !== "pointer" && key !== null) this.show(key);
    else this.timer = setTimeout(() => this.show(key), key === null ? delays.go : delays.come);
  }

  /** The focus comes back without the user's doing: a card appears only where it was seen before. */
  comeBack(key: string): void {
    if (key === this.visited) this.point(key, "focus");
  }
}
