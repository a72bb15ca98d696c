// Beside each variable that holds a tensor: its shape and the norm of its gradient, as they are at the cursor.
import * as vscode from "vscode";
import { hintText, hoverLines } from "../debug/hint-text.js";
import { placeOfVariable, type Span } from "../debug/script-tensors.js";
import type { TensorAt } from "../trace/tensors-at.js";
import { type Moment, type Moments, scripts, textOf } from "./moments.js";
import { Pace } from "./pace.js";

/** The setting that switches them off. */
const setting = "gradlens.inlayHints";

/** How long the status bar says whether they are on, in milliseconds. */
const saidFor = 3000;

type Placed = { tensor: TensorAt; span: Span };

/** Hints for what is visible, new when the cursor has moved; while the script runs, the last ones stay. */
export class InlayHints implements vscode.InlayHintsProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeInlayHints = this.changed.event;
  private readonly pace = new Pace(() => this.changed.fire(), 60);
  private readonly last = new WeakMap<vscode.TextDocument, vscode.InlayHint[]>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly moments: Moments) {
    const { runs } = moments;
    this.subscriptions = [
      vscode.languages.registerInlayHintsProvider(scripts, this),
      this.changed,
      runs.onDidChange((what) => {
        const isNew = what === "run" || what === "cursor" || what === "state";
        if (isNew && this.standsStill) this.pace.ask(true);
      }),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(setting)) this.changed.fire();
      }),
    ];
  }

  dispose(): void {
    this.pace.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  async provideInlayHints(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.InlayHint[]> {
    const moment = this.moments.of(document);
    if (!moment || !hintsAreOn()) return [];
    if (!this.standsStill) return this.last.get(document) ?? [];
    const placed = placedIn(moment, document, range);
    await moment.live.glances.fetch(placed.flatMap(({ tensor }) => [tensor.value, tensor.gradient]));
    const hints = placed.map((each) => hintOf(moment, each));
    this.last.set(document, hints);
    return hints;
  }

  /** How many columns of a line stand before `position`, hints included. */
  columnsBefore(document: vscode.TextDocument, { line, character }: vscode.Position): number {
    const before = (this.last.get(document) ?? []).filter(
      ({ position }) => position.line === line && position.character <= character,
    );
    return before.reduce((columns, { label }) => columns + String(label).length, character);
  }

  private get standsStill(): boolean {
    const player = this.moments.runs.current?.player;
    return !player || player.paused || player.replaying;
  }
}

/** Whether there are hints. */
export function hintsAreOn(): boolean {
  return Boolean(vscode.workspace.getConfiguration().get(setting));
}

/** Switches the hints off and on again. */
export async function toggleInlayHints(): Promise<void> {
  const configuration = vscode.workspace.getConfiguration();
  await configuration.update(setting, !hintsAreOn(), vscode.ConfigurationTarget.Global);
  vscode.window.setStatusBarMessage(`Gradlens: inlay hints are ${hintsAreOn() ? "on" : "off"}`, saidFor);
}

function placedIn({ live, file, tensors }: Moment, document: vscode.TextDocument, range: vscode.Range): Placed[] {
  return tensors.flatMap((tensor) => {
    const span = placeOfVariable(live.player.trace, tensor, textOf(document));
    const isVisible = span?.file === file && range.start.line < span.line && span.line <= range.end.line + 1;
    return span && isVisible ? [{ tensor, span }] : [];
  });
}

function hintOf({ run, live }: Moment, { tensor, span }: Placed): vscode.InlayHint {
  const glance = (value: number) => live.glances.get(value);
  const text = hintText(live.player.trace, tensor, glance, run.limits);
  const hint = new vscode.InlayHint(
    new vscode.Position(span.line - 1, span.end),
    `: ${text}`,
    vscode.InlayHintKind.Type,
  );
  hint.tooltip = hoverLines(tensor, glance, run.limits).join("\n");
  return hint;
}
