import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A host's website: pages by path, with the built script beside them. */
export interface Site {
  address: string;
  close(): Promise<void>;
}

/** As strict a content security policy as the scan can do with. */
export const STRICT_POLICY = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; '),
};

/**
 * Serves `pages` (path to HTML), the built script, and the files of `folder` beside them; `headers` go with every
 * page and every file of the folder.
 */
export function serve(
  pages: Record<string, string>,
  headers: Record<string, string> = {},
  folder?: string,
): Promise<Site> {
  const script = sirv('packages/element/cdn');
  const files =
    folder !== undefined &&
    sirv(folder, {
      setHeaders: (response) => {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      },
    });
  return listen((request, response) => {
    const path = request.url!.split('?')[0]!;
    const page = pages[path];
    if (page === undefined) {
      script(request, response, files ? () => files(request, response) : undefined);
    } else {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
      response.end(page);
    }
  });
}

/** Serves a folder, with nothing of this repository beside it. */
export function serveFolder(folder: string): Promise<Site> {
  return listen(sirv(folder));
}

/** Serves what `answer` does with each request, at an address of its own. */
export async function listen(answer: RequestListener): Promise<Site> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A bare page with one script tag and the element, as a web editor pastes them. */
export function page(
  options: { script?: string; element?: string; head?: string; before?: string } = {},
): string {
  const { script = '<script src="quick-scan.js" defer></script>', element = '<quick-scan></quick-scan>' } =
    options;
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,">
    <title>Onze organisatie</title>
    ${options.head ?? ''}
    ${script}
  </head>
  <body>
    ${options.before ?? ''}
    <main><h1>Onze organisatie</h1>${element}</main>
  </body>
</html>`;
}
