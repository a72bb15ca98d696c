// The user settings of every window: nothing pops up, nothing asks the network.

/** The settings of a window under test, in a theme. */
export function testSettings(theme: string): Record<string, unknown> {
  return {
    "workbench.colorTheme": theme,
    "workbench.startupEditor": "none",
    "workbench.tips.enabled": false,
    "workbench.enableExperiments": false,
    "workbench.settings.enableNaturalLanguageSearch": false,
    "window.restoreWindows": "none",
    "security.workspace.trust.startupPrompt": "never",
    "telemetry.telemetryLevel": "off",
    "update.mode": "none",
    "update.showReleaseNotes": false,
    "extensions.autoUpdate": false,
    "extensions.autoCheckUpdates": false,
    "extensions.ignoreRecommendations": true,
    "typescript.disableAutomaticTypeAcquisition": true,
    "typescript.tsserver.web.typeAcquisition.enabled": false,
    "git.enabled": false,
    "npm.autoDetect": "off",
    "typescript.tsc.autoDetect": "off",
    "grunt.autoDetect": "off",
    "gulp.autoDetect": "off",
    "jake.autoDetect": "off",
  };
}
