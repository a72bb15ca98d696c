// While a run stands: at the end of each line of the current function, the tensors that the line uses.
import * as vscode from "vscode";
import { placeOfVariable, usesOf } from "../debug/script-tensors.js";
import { glanceText } from "../debug/words.js";
import type { Trace } from "../trace/store.js";
import type { TensorAt } from "../trace/tensors-at.js";
import { hintsAreOn } from "./inlay-hints.js";
import { type Moment, type Moments, rangeOf, scripts, textOf } from "./moments.js";

interface Use {
  tensor: TensorAt;
  range: vscode.Range;
}

/** Values for VS Code's own inline values, which it shows in a session that stands. */
export class InlineValues implements vscode.InlineValuesProvider {
  constructor(private readonly moments: Moments) {}

  static register(moments: Moments): vscode.Disposable {
    return vscode.languages.registerInlineValuesProvider(scripts, new InlineValues(moments));
  }

  async provideInlineValues(
    document: vscode.TextDocument,
    viewPort: vscode.Range,
    { stoppedLocation }: vscode.InlineValueContext,
  ): Promise<vscode.InlineValue[]> {
    const moment = this.moments.of(document);
    if (!moment) return [];
    const { live, file } = moment;
    const last = stoppedLocation.end.line;
    const first = Math.max(viewPort.start.line, firstLineOf(live.player.trace, file, last + 1) - 1);
    const uses = linesBetween(first, last).flatMap((line) =>
      usesIn(document, line, withoutHint(moment, document, line)),
    );
    await live.glances.fetch(uses.map(({ tensor }) => tensor.value));
    return uses.flatMap(({ tensor, range }) => {
      const glance = live.glances.get(tensor.value);
      return glance ? [new vscode.InlineValueText(range, `${tensor.name} = ${glanceText(glance)}`)] : [];
    });
  }
}

/** What has no inlay hint in this line that would say the same. */
function withoutHint({ live, file, tensors }: Moment, document: vscode.TextDocument, line: number): TensorAt[] {
  const hasHint = (tensor: TensorAt) => {
    const place = placeOfVariable(live.player.trace, tensor, textOf(document));
    return place?.file === file && place.line === line + 1;
  };
  return tensors.filter((tensor) => !hintsAreOn() || !hasHint(tensor));
}

function usesIn(document: vscode.TextDocument, line: number, tensors: readonly TensorAt[]): Use[] {
  const { text } = document.lineAt(line);
  return tensors.flatMap((tensor) => {
    const [use] = tensor.name.includes(".") ? [] : usesOf(text, tensor.name);
    return use ? [{ tensor, range: rangeOf(line + 1, use) }] : [];
  });
}

/** The first line with a call of the function that `line` is in. */
function firstLineOf(trace: Trace, file: string, line: number): number {
  const here = [...trace.sites.values()].filter((site) => site.file === file);
  const current = here.find((site) => site.line === line);
  const inFunction = here.filter((site) => site.enclosingFunction === current?.enclosingFunction);
  return Math.min(line, ...inFunction.map((site) => site.line));
}

function linesBetween(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
