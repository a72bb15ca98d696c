// Which gradients and updates are healthy: the settings.
import * as vscode from "vscode";
import { type HealthLimits, healthLimits } from "../protocol/health.js";
import type { RunOptions } from "../protocol/run.js";

const section = "gradlens.limits";

/** The limits as the settings say; what is no number above 0 is the default. */
export function limitsOfSettings(): HealthLimits {
  const settings = vscode.workspace.getConfiguration(section);
  const limits = Object.entries(healthLimits).map(([name, usual]) => {
    const given = settings.get<unknown>(name);
    return [name, typeof given === "number" && given > 0 ? given : usual];
  });
  return Object.fromEntries(limits) as HealthLimits;
}

/** A run's options with the limits of the settings where they name no others. */
export function withLimits(options: RunOptions): RunOptions {
  return { ...options, limits: { ...limitsOfSettings(), ...options.limits } };
}

/** Calls `changed` whenever the settings say something else. */
export function onLimitsChange(changed: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) changed();
  });
}
