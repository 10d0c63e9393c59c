import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { Site } from './serve.ts';

/** The folder for a version of the script, as the guides have it. */
const VERSION = /^\/quick-scan\/\d+\.\d+\.\d+\//;

/**
 * Serves `pages` (path to HTML), and the built script beside them as well as in a folder for its version;
 * `headers` go with every page, and `fileHeaders` with every file of the script.
 */
export async function serveGuide(
  pages: Record<string, string>,
  headers: Record<string, string> = {},
  fileHeaders: Record<string, string> = {},
): Promise<Site> {
  const setHeaders = (response: ServerResponse) => response.setHeaders(new Map(Object.entries(fileHeaders)));
  const script = sirv('packages/element/cdn', { setHeaders });
  const server = createServer((request, response) => {
    const page = pages[request.url!.split('?')[0]!];
    if (page === undefined) {
      request.url = request.url!.replace(VERSION, '/');
      script(request, response);
    } else {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
      response.end(page);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
