// A training script runs in Node: in a folder without Node's types nothing that Node has is a mistake.
import { moduleName } from "./resolve.js";
import type { Diagnostic, LanguageService } from "./typescript.js";

/** "Cannot find module …" and "Cannot find name …. Do you need to install type definitions for node?" */
const cannotFindModule = 2307;
const needsNodeTypes = [2580, 2591];

function isAboutNode({ code, messageText }: Diagnostic): boolean {
  if (needsNodeTypes.includes(code)) return true;
  return code === cannotFindModule && typeof messageText === "string" && /'node:/.test(messageText);
}

function isScript(service: LanguageService, fileName: string): boolean {
  const imports = service.getProgram()?.getSourceFile(fileName)?.imports;
  return imports?.some(({ text }) => text === moduleName) ?? false;
}

/** The service, without complaints about Node's modules and globals in training scripts. */
export function withoutNodeComplaints(service: LanguageService): LanguageService {
  const getSemanticDiagnostics = (fileName: string) => {
    const found = service.getSemanticDiagnostics(fileName);
    return isScript(service, fileName) ? found.filter((each) => !isAboutNode(each)) : found;
  };
  return Object.assign(Object.create(service), { getSemanticDiagnostics });
}
