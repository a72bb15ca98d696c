// The little that is needed to walk a syntax tree: nodes, children, names.
import type { Node } from "@babel/types";

export type { Node };

const notChildren = new Set([
  "loc",
  "start",
  "end",
  "range",
  "extra",
  "leadingComments",
  "trailingComments",
  "innerComments",
  "errors",
]);

/** The nodes directly below `node`, in source order of its fields. */
export function childrenOf(node: Node): Node[] {
  return Object.entries(node)
    .filter(([field]) => !notChildren.has(field))
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

/** Whether anything at or below `node` satisfies `test`, functions' bodies left out. */
export function contains(node: Node, test: (node: Node) => boolean): boolean {
  if (test(node)) return true;
  if (isFunction(node)) return false;
  return childrenOf(node).some((child) => contains(child, test));
}

export function isFunction(node: Node): boolean {
  return /Function|Method$/.test(node.type);
}

export function isLoop(node: Node): boolean {
  return /^(For|ForIn|ForOf|While|DoWhile)Statement$/.test(node.type);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}

/** The variables that `target` (the left side of a declaration or assignment) names, in order. */
export function namesOf(target: Node | null | undefined): string[] {
  switch (target?.type) {
    case "Identifier":
      return [target.name];
    case "MemberExpression":
      return target.property.type === "Identifier" && !target.computed ? [target.property.name] : [];
    case "ArrayPattern":
      return target.elements.flatMap((element) => namesOf(element)[0] ?? "");
    case "ObjectPattern":
      return target.properties.flatMap((property) =>
        namesOf(property.type === "RestElement" ? property : property.value),
      );
    case "AssignmentPattern":
      return namesOf(target.left);
    case "RestElement":
      return namesOf(target.argument);
    default:
      return [];
  }
}

/** The expression that gives `node` its value, without casts, `await` and the like. */
export function bare(node: Node | null | undefined): Node[] {
  switch (node?.type) {
    case undefined:
      return [];
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
    case "ParenthesizedExpression":
      return bare(node.expression);
    case "AwaitExpression":
      return bare(node.argument);
    case "ConditionalExpression":
      return [...bare(node.consequent), ...bare(node.alternate)];
    case "LogicalExpression":
      return [...bare(node.left), ...bare(node.right)];
    default:
      return [node as Node];
  }
}
