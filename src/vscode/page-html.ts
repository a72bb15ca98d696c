// The HTML document of the graph's page, with its content security policy.

/** What the document refers to. */
export interface PageHtmlOptions {
  nonce: string;
  /** The source that the webview serves the extension's own files from. */
  cspSource: string;
  pageUri: string;
  styleUri: string;
  elkWorkerUri: string;
  title: string;
}

/**
 * The page's document. It loads its script and style, and finds ELK's worker in `data-elk-worker` on its body. The toolkit finds the
 * nonce for its own style in `csp-nonce`.
 */
export function pageHtml(options: PageHtmlOptions): string {
  const { nonce, pageUri, styleUri, elkWorkerUri, title } = options;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy(options))}">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<meta property="csp-nonce" content="${attribute(nonce)}">
<title>${attribute(title)}</title>
<link rel="stylesheet" href="${attribute(styleUri)}">
</head>
<body data-elk-worker="${attribute(elkWorkerUri)}">
<script nonce="${attribute(nonce)}" src="${attribute(pageUri)}"></script>
</body>
</html>
`;
}

function policy({ nonce, cspSource }: PageHtmlOptions): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${cspSource} 'nonce-${nonce}'`,
    "worker-src blob:",
    `connect-src ${cspSource}`,
    `font-src ${cspSource}`,
    `img-src ${cspSource} data: blob:`,
  ].join("; ");
}

function attribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
