// The colours that VS Code's default themes give a page, as far as the graph uses them.

export type ThemeName = "dark" | "light" | "hc-black" | "hc-light";

type Variables = Record<string, string>;

const fonts: Variables = {
  "font-family": "system-ui, 'Ubuntu', 'Droid Sans', 'DejaVu Sans', sans-serif",
  "font-size": "13px",
  "font-weight": "normal",
  "editor-font-family": "'Droid Sans Mono', 'DejaVu Sans Mono', monospace",
  "editor-font-size": "14px",
};

const dark: Variables = {
  foreground: "#cccccc",
  descriptionForeground: "#9d9d9d",
  errorForeground: "#f85149",
  focusBorder: "#0078d4",
  "editor-background": "#1f1f1f",
  "editor-foreground": "#cccccc",
  "editorWidget-background": "#202020",
  "editorWidget-border": "#313131",
  "editorHoverWidget-background": "#202020",
  "editorHoverWidget-foreground": "#cccccc",
  "editorHoverWidget-border": "#454545",
  "editorWarning-foreground": "#cca700",
  "panel-border": "#2b2b2b",
  "widget-shadow": "#0000005c",
  "list-hoverBackground": "#2a2d2e",
  "badge-background": "#616161",
  "badge-foreground": "#f8f8f8",
  "button-background": "#0078d4",
  "button-foreground": "#ffffff",
  "button-hoverBackground": "#026ec1",
  "button-secondaryBackground": "#313131",
  "button-secondaryForeground": "#cccccc",
  "button-secondaryHoverBackground": "#3c3c3c",
  "input-background": "#313131",
  "input-foreground": "#cccccc",
  "input-placeholderForeground": "#989898",
  "dropdown-background": "#313131",
  "dropdown-foreground": "#cccccc",
  "dropdown-border": "#3c3c3c",
  "settings-dropdownBorder": "#3c3c3c",
  "dropdown-listBackground": "#1f1f1f",
  "list-activeSelectionBackground": "#04395e",
  "list-activeSelectionForeground": "#ffffff",
  "icon-foreground": "#cccccc",
  "toolbar-hoverBackground": "#5a5d5e50",
  "textLink-foreground": "#4daafc",
  "charts-orange": "#d18616",
};

const light: Variables = {
  foreground: "#3b3b3b",
  descriptionForeground: "#3b3b3b",
  errorForeground: "#f85149",
  focusBorder: "#005fb8",
  "editor-background": "#ffffff",
  "editor-foreground": "#3b3b3b",
  "editorWidget-background": "#f8f8f8",
  "editorWidget-border": "#c8c8c8",
  "editorHoverWidget-background": "#f8f8f8",
  "editorHoverWidget-foreground": "#3b3b3b",
  "editorHoverWidget-border": "#c8c8c8",
  "editorWarning-foreground": "#bf8803",
  "panel-border": "#e5e5e5",
  "widget-shadow": "#00000029",
  "list-hoverBackground": "#f2f2f2",
  "badge-background": "#cccccc",
  "badge-foreground": "#3b3b3b",
  "button-background": "#005fb8",
  "button-foreground": "#ffffff",
  "button-hoverBackground": "#0258a8",
  "button-secondaryBackground": "#e5e5e5",
  "button-secondaryForeground": "#3b3b3b",
  "button-secondaryHoverBackground": "#cccccc",
  "input-background": "#ffffff",
  "input-foreground": "#3b3b3b",
  "input-placeholderForeground": "#767676",
  "dropdown-background": "#ffffff",
  "dropdown-foreground": "#3b3b3b",
  "dropdown-border": "#cecece",
  "settings-dropdownBorder": "#cecece",
  "dropdown-listBackground": "#ffffff",
  "list-activeSelectionBackground": "#e8e8e8",
  "list-activeSelectionForeground": "#000000",
  "icon-foreground": "#3b3b3b",
  "toolbar-hoverBackground": "#b8b8b850",
  "textLink-foreground": "#005fb8",
  "charts-orange": "#d18616",
};

const contrastDark: Variables = {
  foreground: "#ffffff",
  descriptionForeground: "#ffffffb3",
  errorForeground: "#f48771",
  focusBorder: "#f38518",
  contrastBorder: "#6fc3df",
  contrastActiveBorder: "#f38518",
  "editor-background": "#000000",
  "editor-foreground": "#ffffff",
  "editorWidget-background": "#0c141f",
  "editorWidget-border": "#6fc3df",
  "editorHoverWidget-background": "#0c141f",
  "editorHoverWidget-foreground": "#ffffff",
  "editorHoverWidget-border": "#6fc3df",
  "editorWarning-foreground": "#ffd370",
  "panel-border": "#6fc3df",
  "list-hoverBackground": "#ffffff1a",
  "badge-background": "#000000",
  "badge-foreground": "#ffffff",
  "button-foreground": "#ffffff",
  "button-border": "#6fc3df",
  "input-background": "#000000",
  "input-border": "#6fc3df",
  "input-foreground": "#ffffff",
  "input-placeholderForeground": "#ffffffb3",
  "dropdown-background": "#000000",
  "dropdown-foreground": "#ffffff",
  "dropdown-border": "#6fc3df",
  "settings-dropdownBorder": "#6fc3df",
  "dropdown-listBackground": "#000000",
  "icon-foreground": "#ffffff",
  "textLink-foreground": "#21a6ff",
  "charts-orange": "#d18616",
};

const contrastLight: Variables = {
  foreground: "#292929",
  descriptionForeground: "#292929b3",
  errorForeground: "#b5200d",
  focusBorder: "#006bbd",
  contrastBorder: "#0f4a85",
  contrastActiveBorder: "#006bbd",
  "editor-background": "#ffffff",
  "editor-foreground": "#292929",
  "editorWidget-background": "#ffffff",
  "editorWidget-border": "#0f4a85",
  "editorHoverWidget-background": "#ffffff",
  "editorHoverWidget-foreground": "#292929",
  "editorHoverWidget-border": "#0f4a85",
  "editorWarning-foreground": "#895503",
  "panel-border": "#0f4a85",
  "list-hoverBackground": "#0f4a851a",
  "badge-background": "#0f4a85",
  "badge-foreground": "#ffffff",
  "button-background": "#0f4a85",
  "button-foreground": "#ffffff",
  "input-background": "#ffffff",
  "input-border": "#0f4a85",
  "input-foreground": "#292929",
  "input-placeholderForeground": "#292929b3",
  "dropdown-background": "#ffffff",
  "dropdown-foreground": "#292929",
  "dropdown-border": "#0f4a85",
  "settings-dropdownBorder": "#0f4a85",
  "dropdown-listBackground": "#ffffff",
  "icon-foreground": "#292929",
  "textLink-foreground": "#0f4a85",
  "charts-orange": "#d18616",
};

const themes: Record<ThemeName, [variables: Variables, classes: string]> = {
  dark: [dark, "vscode-dark"],
  light: [light, "vscode-light"],
  "hc-black": [contrastDark, "vscode-high-contrast"],
  "hc-light": [contrastLight, "vscode-high-contrast vscode-high-contrast-light"],
};

export const themeNames = Object.keys(themes) as ThemeName[];

/** The classes that VS Code gives the body. */
export function themeClasses(name: ThemeName): string {
  return themes[name][1];
}

/** The variables as a style sheet: each theme under its body's class, so that a test can switch. */
export function themeSheet(): string {
  return themeNames
    .map((name) => `:root:has(body[data-theme="${name}"]) { ${declarations(themes[name][0])} }`)
    .join("\n");
}

function declarations(variables: Variables): string {
  return Object.entries({ ...fonts, ...variables })
    .map(([name, value]) => `--vscode-${name}: ${value};`)
    .join(" ");
}
