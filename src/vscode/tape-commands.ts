// What can be done with the Tape: filter it, copy it, go from it to the graph and to the script.
import * as vscode from "vscode";
import { type TapeItem, tapeText } from "../debug/tape.js";
import { parseQuery } from "../trace/search.js";
import type { Runs } from "./runs.js";
import type { TapeView } from "./tape-view.js";

type OnItems = (item?: TapeItem, selected?: readonly TapeItem[]) => unknown;

/** The Tape's commands by their names. */
export function tapeCommands(runs: Runs, tape: TapeView): Record<string, (...args: never[]) => unknown> {
  const inGraph: OnItems = (...items) => {
    const chosen = tape.chosen(...items);
    if (chosen && chosen.events.length > 0) runs.revealInGraph(chosen.run, chosen.events[0]);
  };
  const inScript: OnItems = (...items) => {
    const chosen = tape.chosen(...items);
    if (chosen && chosen.events.length > 0) runs.revealLine(chosen.run, chosen.events[0]);
  };
  const copy: OnItems = (...items) => {
    const chosen = tape.chosen(...items);
    return chosen && vscode.env.clipboard.writeText(tapeText(chosen.tape, chosen.events));
  };
  return {
    "gradlens.tape.goTo": () => tape.goToSelected(),
    "gradlens.tape.filter": () => filter(tape),
    "gradlens.tape.clearFilter": () => {
      tape.search = "";
    },
    "gradlens.tape.revealInGraph": inGraph,
    "gradlens.tape.revealLine": inScript,
    "gradlens.tape.copy": copy,
    "gradlens.tape.copyStep": () => copyStep(tape),
  };
}

/** Asks for a search, which is shown as it is typed; Escape brings back the one before. */
function filter(tape: TapeView): void {
  const before = tape.search;
  const box = vscode.window.createInputBox();
  box.title = "Filter Tape";
  box.placeholder = "relu, w1.grad, line:12, norm>10, nan";
  box.prompt =
    "Shows the events of the step that all words fit. Enter keeps the filter, Escape brings back the one before.";
  box.value = before;
  let accepted = false;
  box.onDidChangeValue((text) => {
    const { problem } = parseQuery(text);
    box.validationMessage = problem || undefined;
    tape.search = text;
  });
  box.onDidAccept(() => {
    accepted = true;
    box.hide();
  });
  box.onDidHide(() => {
    if (!accepted && tape.search !== before) tape.search = before;
    box.dispose();
    void vscode.commands.executeCommand("gradlens.tape.focus");
  });
  box.show();
}

async function copyStep(tape: TapeView): Promise<void> {
  const step = tape.wholeStep();
  if (step) await vscode.env.clipboard.writeText(tapeText(step, step.events));
  else void vscode.window.showInformationMessage("Nothing is recorded yet: run a training script first.");
}
