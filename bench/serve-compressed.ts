import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { Subject } from './pages/subject.ts';

const TYPES: Record<string, string> = { '': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Serves each subject in a folder of its name, and at the root an empty page of the same site. */
export async function serveCompressed(subjects: Subject[]): Promise<{ address: string; close: () => void }> {
  const server = createServer(({ url }, response) => {
    const [, name, file] = /^\/([^/]+)\/(.*)$/.exec(url!) ?? [];
    const content = subjects.find((each) => each.name === name)?.files[file!];
    if (url !== '/' && !content) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', `${TYPES[extname(file ?? '')]}; charset=utf-8`);
    if (content) response.setHeader('content-encoding', 'br');
    response.end(content ?? '<!doctype html><title>Onze organisatie</title>');
  });
  // By name, because browsers take brotli without encryption from their own machine alone.
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
