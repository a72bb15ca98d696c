// What the script prints on its way to the host: at once while it is little, in larger pieces while it is much. Nothing is lost.
import type { FromRun } from "../protocol/run.js";

type Output = Extract<FromRun, { kind: "output" }>;

/** How much a script may print before it waits until that has been passed on, in characters. */
export const mostUnprinted = 2 ** 22;

/** How long it takes from one piece to the next, in milliseconds, and how long a piece may be, in characters. */
const calm = 50;
const longest = 2 ** 18;
/** How many outputs may wait, each with its line. Beyond that they are joined, and those of different lines do not say theirs. */
const mostWaiting = 40;

// biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
const torn = /(?:\x1b(?:\[[\d;]*)?|[\ud800-\udbff])$/;

/** Passes output on in its order. */
export class OutputQueue {
  private waiting: Output[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = Number.NEGATIVE_INFINITY;

  constructor(private readonly send: (output: Output) => void) {}

  add(output: Output): void {
    const last = this.waiting.at(-1);
    const continues = last?.site === output.site && !last.text.endsWith("\n");
    if (last?.stream !== output.stream || !(continues || this.waiting.length >= mostWaiting))
      this.waiting.push({ ...output });
    else {
      last.text += output.text;
      if (last.site !== output.site) last.site = 0;
    }
    if (this.isCalm) this.sendSome();
    else this.timer ??= setTimeout(() => this.sendSome(), calm);
  }

  /** Passes on all that waits: something else comes after it. */
  flush(): void {
    while (this.waiting.length > 0) this.sendPiece();
    this.rest();
  }

  private get isCalm(): boolean {
    return this.timer === undefined && performance.now() - this.last > calm;
  }

  /** What is too long for now goes later. */
  private sendSome(): void {
    this.rest();
    for (let room = longest; room > 0 && this.waiting.length > 0; ) room -= this.sendPiece();
    if (this.waiting.length > 0) this.timer = setTimeout(() => this.sendSome(), calm);
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.last = performance.now();
  }

  private sendPiece(): number {
    const [first] = this.waiting;
    const length = pieceOf(first.text);
    const text = first.text.slice(0, length);
    if (length === first.text.length) this.waiting.shift();
    else first.text = first.text.slice(length);
    this.send({ ...first, text });
    return length;
  }
}

/** The length of what is sent of `text`: whole lines, if they are short enough, and whole characters and colour codes. */
function pieceOf(text: string): number {
  if (text.length <= longest) return text.length;
  const line = text.lastIndexOf("\n", longest - 1) + 1;
  return line || longest - (torn.exec(text.slice(longest - 20, longest))?.[0].length ?? 0);
}
