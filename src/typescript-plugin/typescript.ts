// The little of TypeScript's language service that this plugin touches; the editor brings the real one.

/** One import, as the language service hands it over. */
export interface ModuleLiteral {
  text: string;
}

/** Where an import leads. */
export interface Resolution {
  resolvedModule: { resolvedFileName: string; extension: string; isExternalLibraryImport: boolean } | undefined;
}

/** The host of a project: newer versions of TypeScript call the first, those before 5.0 the second. */
export interface LanguageServiceHost {
  resolveModuleNameLiterals?(literals: readonly ModuleLiteral[], ...rest: unknown[]): readonly Resolution[];
  resolveModuleNames?(names: string[], ...rest: unknown[]): (Resolution["resolvedModule"] | undefined)[];
}

/** What the editor underlines. */
export interface Diagnostic {
  code: number;
  messageText: string | object;
}

/** What the editor asks about a file. */
export interface LanguageService {
  getSemanticDiagnostics(fileName: string): Diagnostic[];
  getProgram(): { getSourceFile(name: string): { imports?: readonly ModuleLiteral[] } | undefined } | undefined;
}

/** What a plugin is given for each project. */
export interface PluginInfo {
  project: { projectKind: number };
  languageService: LanguageService;
  languageServiceHost: LanguageServiceHost;
}
