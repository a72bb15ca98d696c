// Leads the import of "gradlens" to the declarations that come with the extension.
import type { LanguageServiceHost, Resolution } from "./typescript.js";

/** The name that scripts import. */
export const moduleName = "gradlens";

function resolution(declarations: string): NonNullable<Resolution["resolvedModule"]> {
  return { resolvedFileName: declarations, extension: ".d.ts", isExternalLibraryImport: true };
}

/** Makes a project's host resolve the module to `declarations`, over whatever else has that name. */
export function resolveModule(host: LanguageServiceHost, declarations: string): void {
  const ours = resolution(declarations);
  const literals = host.resolveModuleNameLiterals?.bind(host);
  const names = host.resolveModuleNames?.bind(host);
  if (literals) {
    host.resolveModuleNameLiterals = (asked, ...rest) =>
      literals(asked, ...rest).map((other, i) =>
        asked[i].text === moduleName ? { ...other, resolvedModule: ours } : other,
      );
  }
  if (names) {
    host.resolveModuleNames = (asked, ...rest) =>
      names(asked, ...rest).map((other, i) => (asked[i] === moduleName ? ours : other));
  }
}
