import type { ServerResponse } from 'node:http';
import sirv from 'sirv';
import { listen, type Site } from './serve.ts';

/** The folder for a version of the script, as the guides have it. */
const VERSION = /^\/quick-scan\/\d+\.\d+\.\d+\//;

/**
 * Serves `pages` (path to HTML), and the built script beside them as well as in a folder for its version;
 * `headers` go with every page, and `fileHeaders` with every file of the script.
 */
export function serveGuide(
  pages: Record<string, string>,
  headers: Record<string, string> = {},
  fileHeaders: Record<string, string> = {},
): Promise<Site> {
  const setHeaders = (response: ServerResponse) => response.setHeaders(new Map(Object.entries(fileHeaders)));
  const script = sirv('packages/element/cdn', { setHeaders });
  return listen((request, response) => {
    const page = pages[request.url!.split('?')[0]!];
    if (page === undefined) {
      request.url = request.url!.replace(VERSION, '/');
      script(request, response);
    } else {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
      response.end(page);
    }
  });
}
