// A plugin of the editor's TypeScript: `import * as torch from "gradlens"` resolves in a folder with nothing installed.
import { join } from "node:path";
import { withoutNodeComplaints } from "./node-modules.js";
import { resolveModule } from "./resolve.js";
import type { LanguageService, PluginInfo } from "./typescript.js";

/** Seen from the plugin's place in the extension, node_modules/gradlens-typescript-plugin. */
const declarations = join(__dirname, "..", "..", "dist", "types", "engine", "index.d.ts").replaceAll("\\", "/");

/** The kind of a project that no tsconfig.json describes. */
const inferredProject = 0;

/** What TypeScript calls, once for each project. */
export default function plugin(): { create(info: PluginInfo): LanguageService } {
  return {
    create({ project, languageService, languageServiceHost }) {
      resolveModule(languageServiceHost, declarations);
      return project.projectKind === inferredProject ? withoutNodeComplaints(languageService) : languageService;
    },
  };
}
