// The keys that work while the graph has focus, and their list for the help.
import type { GraphAct, NodeCommand, PlayerCommand } from "../../src/protocol/page.js";

/** What a key can do besides the player's commands. */
export type KeyAct = { command: PlayerCommand } | { onNode: NodeCommand } | { act: GraphAct | "playOrPause" | "close" };

interface KeyRow {
  /** As `KeyboardEvent.key`, after `Ctrl+`, `Alt+`, `Shift+` in this order. */
  keys: string[];
  act: KeyAct;
  /** How the keys are written in the help; rows without are left out. */
  shown?: string;
  words: string;
}

/** All keys, in the order of the help. */
export const keyRows: readonly KeyRow[] = [
  { keys: ["ArrowRight"], act: { command: "next" }, shown: "→", words: "Next event" },
  { keys: ["ArrowLeft"], act: { command: "previous" }, shown: "←", words: "Previous event" },
  { keys: ["Shift+ArrowRight"], act: { command: "nextStop" }, shown: "Shift+→", words: "Next stop" },
  { keys: ["Shift+ArrowLeft"], act: { command: "previousStop" }, shown: "Shift+←", words: "Previous stop" },
  { keys: ["Home"], act: { command: "first" }, shown: "Home", words: "First event of the pass" },
  { keys: ["End"], act: { command: "last" }, shown: "End", words: "Last event of the pass" },
  { keys: [" "], act: { act: "playOrPause" }, shown: "Space", words: "Play or pause" },
  { keys: ["["], act: { command: "slower" }, shown: "[", words: "Slower" },
  { keys: ["]"], act: { command: "faster" }, shown: "]", words: "Faster" },
  { keys: ["r"], act: { onNode: "runToNode" }, shown: "r", words: "Run to the node: its op, or its backward op" },
  {
    keys: ["u"],
    act: { onNode: "runUntilGradientComplete" },
    shown: "u",
    words: "Run until the node's gradient is complete",
  },
  { keys: ["w"], act: { onNode: "goToLastWrite" }, shown: "w", words: "Go back to where the tensor was last written" },
  { keys: ["Enter"], act: { act: "inspect" }, shown: "Enter", words: "Show the node in the inspector" },
  { keys: ["c"], act: { act: "contributions" }, shown: "c", words: "Show the contributions to the node's gradient" },
  { keys: ["p"], act: { act: "pin" }, shown: "p", words: "Pin the node's card, or take it away" },
  { keys: ["e"], act: { act: "fold" }, shown: "e", words: "Open or close the box, or close the one around the node" },
  { keys: ["Ctrl+Enter", "Meta+Enter"], act: { act: "reveal" }, shown: "Ctrl+Enter", words: "Go to the script's line" },
  { keys: ["/"], act: { act: "search" }, shown: "/", words: "Search: relu, line:12, norm>10, nan" },
  { keys: ["+", "=", "Shift++"], act: { act: "zoomIn" }, shown: "+", words: "Zoom in" },
  { keys: ["-"], act: { act: "zoomOut" }, shown: "-", words: "Zoom out" },
  { keys: ["0"], act: { act: "fit" }, shown: "0", words: "Fit the graph" },
  { keys: ["Alt+ArrowUp"], act: { act: "walkUp" }, shown: "Alt+↑", words: "Go to the node's input" },
  { keys: ["Alt+ArrowDown"], act: { act: "walkDown" }, shown: "Alt+↓", words: "Go to where the node is used" },
  { keys: ["Alt+ArrowLeft"], act: { act: "walkLeft" }, shown: "Alt+←", words: "Go to the node on the left" },
  { keys: ["Alt+ArrowRight"], act: { act: "walkRight" }, shown: "Alt+→", words: "Go to the node on the right" },
  { keys: ["Shift+?", "?"], act: { act: "help" }, shown: "?", words: "All keys" },
  { keys: ["Escape"], act: { act: "close" }, shown: "Escape", words: "Close the card, or let go of the picked node" },
];

const actOf = new Map(keyRows.flatMap((row) => row.keys.map((key) => [key, row.act] as const)));

/** What a pressed key does, if anything. */
export function keyAct(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
): KeyAct | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const modifiers = [ctrlKey && "Ctrl+", metaKey && "Meta+", altKey && "Alt+", shiftKey && "Shift+"];
  const name = modifiers.filter(Boolean).join("") + key;
  return actOf.get(name) ?? (shiftKey && !ctrlKey && !altKey && key.length === 1 ? actOf.get(key) : undefined);
}
