// When the hover card comes and goes: a little late, so that it does not flicker as the pointer passes.

/** How long the pointer must rest on a node, and how long it may be off it. */
const delays = { come: 120, go: 160 };

export class Pointing {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly show: (key: string | null) => void) {}

  /** The pointer or the keyboard's focus (at once) has come to a node, or left it. */
  point(key: string | null, by: "pointer" | "focus"): void {
    clearTimeout(this.timer);
    if (by === "focus" && key !== null) this.show(key);
    else this.timer = setTimeout(() => this.show(key), key === null ? delays.go : delays.come);
  }
}
