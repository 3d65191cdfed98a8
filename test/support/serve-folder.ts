import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, resolve } from 'node:path';

const mimes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
]);

/** Serves a folder's files on a free port of this machine; `headers` go with every answer. */
export const serveFolder = (
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly origin: string; close(): void }> =>
  new Promise((done) => {
    const server = createServer((request, response) => {
      try {
        const file = resolve(folder, `.${new URL(request.url ?? '/', 'http://files').pathname}`);
        const body = readFileSync(file);
        response
          .writeHead(200, { 'Content-Type': mimes.get(extname(file)) ?? 'application/octet-stream', ...headers })
          .end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      done({ origin: `http://127.0.0.1:${port}`, close: () => void server.close() });
    });
  });
