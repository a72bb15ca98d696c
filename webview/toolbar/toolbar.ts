// The toolbar: the transport, where the cursor stands, search, lens, fit, inspector, export.
import type { ExportFormat, PlayerCommand } from "../../src/protocol/page.js";
import { parseQuery } from "../../src/trace/search.js";
import { element, icon, setAttributes, setText } from "../dom.js";
import { exportMenu } from "../export/menu.js";
import { formatCount, formatNumber, stepName } from "../format.js";
import { positionText } from "../graph/names.js";
import { type Lens, lenses, lensWords } from "../lens/lens.js";
import { cursorEvent, foundNodes } from "../state/derive.js";
import type { PageState } from "../state/state.js";
import { dropdown, iconButton, registerToolkit, textField } from "./toolkit.js";

/** What the toolbar asks of the page. */
export interface ToolbarEvents {
  command(command: PlayerCommand): void;
  find(text: string): void;
  /** Goes to the next node that the search has found. */
  findNext(backwards: boolean): void;
  leaveSearch(): void;
  see(lens: Lens): void;
  fit(): void;
  /** Shows ops that no gradient flows through, or hides them. */
  showEverything(everything: boolean): void;
  toggleInspector(): void;
  export(format: ExportFormat): void;
}

export class Toolbar {
  readonly root = element("header", { class: "toolbar" });
  private readonly pass = element("strong");
  private readonly place = element("span");
  private readonly where = element("div", { class: "where" }, this.pass, this.place);
  private readonly play: HTMLElement;
  private readonly search: HTMLInputElement;
  private readonly found = element("span", { class: "found", "aria-hidden": "true" });
  private readonly problem = element("span", { class: "problem", role: "status" });
  private readonly lens: HTMLInputElement;
  private readonly inspector: HTMLElement;
  private readonly everything: HTMLElement;
  private playing = false;

  constructor(events: ToolbarEvents) {
    registerToolkit();
    const go = (name: string, glyph: string, key: string, command: PlayerCommand) =>
      iconButton(name, glyph, key, () => events.command(command));
    this.play = iconButton("Play", "play", "Space", () => events.command(this.playing ? "pause" : "play"));
    this.search = textField("Search graph", "Search ( / )", events.find);
    this.search.addEventListener("keydown", (event) => searchKey(event, events));
    this.lens = dropdown("Lens", lensOptions, (value) => events.see(value as Lens));
    this.everything = iconButton("Ops without gradient", "everything", "", () =>
      events.showEverything(this.everything.getAttribute("aria-pressed") !== "true"),
    );
    this.inspector = iconButton("Show or hide inspector", "inspector", "", events.toggleInspector);
    const transport = element("div", { class: "transport", role: "group", "aria-label": "Transport" });
    transport.append(
      go("First event", "first", "Home", "first"),
      go("Previous stop", "previous-stop", "Shift+←", "previousStop"),
      go("Previous event", "previous", "←", "previous"),
      this.play,
      go("Next event", "next", "→", "next"),
      go("Next stop", "next-stop", "Shift+→", "nextStop"),
      go("Last event", "last", "End", "last"),
    );
    const tools = element(
      "div",
      { class: "tools" },
      element("div", { class: "search" }, this.search, this.found, this.problem),
      this.lens,
    );
    const exports = iconButton("Export", "export", "", () => {});
    const menu = exportMenu(exports, (format) => events.export(format));
    tools.append(
      this.everything,
      iconButton("Fit graph", "fit", "0", events.fit),
      this.inspector,
      element("div", { class: "with-menu" }, exports, menu),
    );
    this.root.append(transport, this.where, tools);
  }

  /** Gives the search field the keyboard's focus. */
  focusSearch(): void {
    this.search.focus();
  }

  update(state: PageState): void {
    const { view, cursor } = state;
    const event = cursorEvent(state);
    const [pass, ...op] = view && event ? positionText(view, event).split(", ") : [waitingText(state)];
    setText(this.pass, pass);
    setText(this.place, event ? `${op.map((part) => `, ${part}`).join("")} · ${stepName(cursor.step)}` : "");
    setAttributes(this.where, { title: `${this.pass.textContent}${this.place.textContent}` });
    this.updatePlay(state);
    this.updateSearch(state);
    if (this.lens.value !== state.lens) this.lens.value = state.lens;
    setAttributes(this.everything, { "aria-pressed": String(state.everything) });
    setAttributes(this.inspector, { "aria-expanded": String(state.inspectorOpen) });
  }

  private updatePlay({ playing, speed }: PageState): void {
    const name = playing ? "Pause" : "Play";
    const pace = speed > 0 ? `, ${formatNumber(speed)} events per second` : "";
    setAttributes(this.play, { "aria-label": name, title: `${name} (Space)${pace}` });
    if (this.playing !== playing) this.play.replaceChildren(icon(playing ? "pause" : "play"));
    this.playing = playing;
  }

  private updateSearch(state: PageState): void {
    const found = foundNodes(state);
    if (this.search.value !== state.search) this.search.value = state.search;
    const at = [...found].indexOf(state.selection ?? "") + 1;
    const { problem } = parseQuery(state.search);
    setText(this.problem, problem);
    const count = found.size === 0 ? "none" : at > 0 ? `${at} of ${found.size}` : formatCount(found.size);
    setText(this.found, state.search.trim() === "" || problem ? "" : count);
  }
}

const lensOptions = lenses.map((lens) => [lens, `Lens: ${lensWords[lens].name}`] as const);

function waitingText({ run, runState }: PageState): string {
  if (!run) return "No run";
  return runState === "starting" ? "Starting" : "Nothing recorded";
}

function searchKey(event: KeyboardEvent, events: ToolbarEvents): void {
  if (event.key === "Enter") events.findNext(event.shiftKey);
  else if (event.key === "Escape") events.leaveSearch();
  else return;
  event.preventDefault();
}
