// How the Tape's groups and events look in a tree view.
import * as vscode from "vscode";
import type { TapeEvent, TapeGroup } from "../debug/tape.js";
import { rowDetails, spokenRow, type TapeRow, tapeRow } from "../debug/tape-row.js";
import type { EventKind } from "../protocol/trace.js";
import type { Position } from "../trace/positions.js";

const icons: Record<EventKind, string> = {
  op: "symbol-operator",
  seed: "circle-filled",
  backward: "arrow-up",
  accumulate: "add",
  update: "edit",
  zero: "circle-slash",
};

/** A group's line. A step that is small stands open. */
export function groupItem(group: TapeGroup): vscode.TreeItem {
  const { tape } = group;
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const open = tape.filter !== "" || tape.events.length <= 200 || group.id.startsWith("pass");
  const item = new vscode.TreeItem(group.title, open ? Expanded : Collapsed);
  const count = group.end - group.from;
  item.id = `${tape.step} ${group.id}`;
  item.description = `${count} ${count === 1 ? "event" : "events"}`;
  item.contextValue = "group";
  item.accessibilityInformation = { label: `${group.title}, ${item.description}` };
  return item;
}

/** An event's line; the cursor's is marked. */
export function eventItem({ event, tape }: TapeEvent, cursor: Position): vscode.TreeItem {
  const isCurrent = event === cursor.event;
  const row = tapeRow(tape.source, event, isCurrent ? cursor.part : 0);
  const { pass, position, of } = tape.position(event);
  const place = `${pass}, op ${position} of ${of}`;
  const item = new vscode.TreeItem(row.text);
  item.id = `${tape.step} event ${event} ${tape.filter}`;
  item.description = rowDetails(row);
  item.iconPath = iconOf(row, isCurrent);
  item.tooltip = [row.sentence, place, row.template.module, rowDetails(row)].filter((line) => line !== "").join("\n");
  item.contextValue = "event";
  // Without arguments: VS Code forgets those as soon as it reads the row anew, and a click just then would be lost.
  item.command = { command: "gradlens.tape.goTo", title: "Go to Event" };
  const spoken = `${spokenRow(row)}, op ${position} of ${of}`;
  item.accessibilityInformation = { label: isCurrent ? `Shown event: ${spoken}` : spoken };
  return item;
}

function iconOf({ template, ailment }: TapeRow, isCurrent: boolean): vscode.ThemeIcon {
  if (isCurrent) return icon("debug-stackframe", "debugIcon.breakpointCurrentStackframeForeground");
  if (ailment === "NaN" || ailment === "infinite") return icon("error", "list.errorForeground");
  if (ailment !== "") return icon("warning", "list.warningForeground");
  return icon(icons[template.kind]);
}

function icon(name: string, color?: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(name, color === undefined ? undefined : new vscode.ThemeColor(color));
}
