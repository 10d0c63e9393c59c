import { brotliCompressSync } from 'node:zlib';

/** One of the pages that are measured beside each other. */
export interface Subject {
  /** What it is called in the results, and its folder on the server. */
  name: 'plain' | 'plain-with-style-file' | 'quick-scan' | 'survey-js';
  /** What the server sends, compressed, by name in that folder; the page itself is `''`. */
  files: Record<string, Buffer>;
}

/** A subject of these files as they are. */
export function subject(name: Subject['name'], files: Record<string, string | Buffer>): Subject {
  return {
    name,
    files: Object.fromEntries(
      Object.entries(files).map(([file, content]) => [file, brotliCompressSync(content)]),
    ),
  };
}

/** A whole page; what every page has is the same on each. */
export function htmlPage(head: string, body: string): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>Onze organisatie</title>
${head}
</head>
<body>
<main>
<h1>Onze organisatie</h1>
${body}
</main>
</body>
</html>
`;
}
