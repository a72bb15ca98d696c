// What VS Code shows where a run has stopped at something wrong: what it is, where, and what to do.
import type { DebugProtocol } from "@vscode/debugprotocol";
import { errorText } from "../protocol/error-text.js";
import { filterLabel } from "./breakpoints-filters.js";
import { framesAt } from "./frames.js";
import type { Player } from "./player.js";

type Info = DebugProtocol.ExceptionInfoResponse["body"];

/** The exception that `player` stands at. Throws if it stands at none. */
export function exceptionInfo(player: Player): Info {
  const { error, stop } = player;
  const cause = stop?.cause;
  if (error && !cause?.filter) return errorInfo(error);
  if (!cause?.filter) throw new Error("The run does not stand at an error, nor at anything that a filter has found.");
  const { filter, text, hint } = cause;
  const stackTrace = framesAt(player)
    .flatMap(({ name, place }) => (place ? `    at ${name} (${place.file}:${place.line}:${place.column})` : []))
    .join("\n");
  const description = [text, hint].filter(Boolean).join("\n");
  const details = { message: text, typeName: filter, stackTrace };
  return { exceptionId: filterLabel(filter), description, breakMode: "always", details };
}

function errorInfo(error: NonNullable<Player["error"]>): Info {
  const { name, message, hint } = error;
  const description = [message, hint].filter(Boolean).join("\n");
  return { exceptionId: name, description, breakMode: "unhandled", details: { stackTrace: errorText(error) } };
}
