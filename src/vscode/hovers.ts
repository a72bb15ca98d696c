// Pointing at a variable: in a session, the expression that it asks for; without one, what is still known of the tensor.
import * as vscode from "vscode";
import { hoverLines } from "../debug/hint-text.js";
import { meantBy, type Written, writtenAt } from "../debug/script-tensors.js";
import { expressionOf } from "../debug/variables-scopes.js";
import { glanceText, positionText } from "../debug/words.js";
import { type Moment, type Moments, rangeOf, scripts } from "./moments.js";

/** How many numbers of a tensor a hover begins with. */
const firstNumbers = 6;

/** Hovers in a session are VS Code's own, which open like variables; after it they are texts. */
export class Hovers implements vscode.EvaluatableExpressionProvider, vscode.HoverProvider {
  constructor(private readonly moments: Moments) {}

  static register(moments: Moments): vscode.Disposable[] {
    const hovers = new Hovers(moments);
    return [
      vscode.languages.registerEvaluatableExpressionProvider(scripts, hovers),
      vscode.languages.registerHoverProvider(scripts, hovers),
    ];
  }

  provideEvaluatableExpression(
    document: vscode.TextDocument,
    { line, character }: vscode.Position,
  ): vscode.EvaluatableExpression | undefined {
    const written = writtenAt(document.lineAt(line).text, character);
    if (!written) return undefined;
    const meant = meantBy(this.moments.of(document)?.tensors ?? [], written.text);
    const expression = meant ? expressionOf(meant.tensor.name) + (meant.ofGradient ? ".grad" : "") : written.text;
    return new vscode.EvaluatableExpression(rangeOf(line + 1, written), expression);
  }

  async provideHover(
    document: vscode.TextDocument,
    { line, character }: vscode.Position,
  ): Promise<vscode.Hover | undefined> {
    const moment = this.moments.of(document);
    const written = writtenAt(document.lineAt(line).text, character);
    if (!moment || moment.run.session || !written) return undefined;
    const lines = await textAt(moment, written);
    if (!lines) return undefined;
    const text = new vscode.MarkdownString().appendCodeblock(lines[0], "text");
    for (const each of lines.slice(1)) text.appendText(each).appendMarkdown("\n\n");
    return new vscode.Hover(text, rangeOf(line + 1, written));
  }
}

async function textAt({ run, live, tensors }: Moment, { text }: Written): Promise<string[] | null> {
  const meant = meantBy(tensors, text);
  if (!meant) return null;
  const { player, glances } = live;
  const { tensor, ofGradient } = meant;
  const shown = ofGradient
    ? { ...tensor, name: `${tensor.name}.grad`, value: tensor.gradient, gradient: -1, requiresGrad: false }
    : tensor;
  await glances.fetch([shown.value, shown.gradient]);
  const { event, part } = player.cursor;
  const numbers = await beginning(live, shown.value);
  return [
    ...hoverLines(shown, (value) => glances.get(value), run.limits),
    ...numbers,
    positionText(player.trace, event, part),
  ];
}

/** The first numbers of what is larger than a single one. */
async function beginning({ player, glances }: Moment["live"], value: number): Promise<string[]> {
  const glance = glances.get(value);
  if (!glance || glance.shape.length === 0) return [];
  const read = await player.ask<"elements">({ kind: "elements", value, start: 0, count: firstNumbers });
  if (!read || read.elements.length === 0) return [];
  const whole = { ...glance, shape: [read.elements.length], elements: read.elements };
  const isAll = glance.shape.reduce((product, length) => product * length, 1) <= read.elements.length;
  return [
    glanceText(whole)
      .replace(/^\([^)]*\) /, "")
      .replace(/\]$/, isAll ? "]" : ", …]"),
  ];
}
