import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createImportHost } from '../../../src/host/handler.ts';
import { createMemoryStore } from '../../../src/host/memory-store.ts';
import { startServer } from '../../../src/host/serve/server.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export interface CountedServer {
  readonly url: string;
  /** Bytes of all files that were asked for, as gzip -9 leaves them; each once, as a browser's cache would. */
  bytes(): number;
  stop(): Promise<void>;
}

/** Our element in a page of its own, with the least that it needs. */
const ownPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>contact-importer</title><link rel="icon" href="data:,"></head>
<body><contact-importer endpoint="/contact-importer" objects="contact" mode="create"></contact-importer><script type="module" src="/contact-importer.js"></script></body></html>`;

/** Serves a peer's page, or ours (`null`) with a host in memory. */
export const serveCounted = async (folder: string | null): Promise<CountedServer> => {
  const sent = new Map<string, number>();
  const host = createImportHost({
    store: createMemoryStore({
      accounts: [{ account: { id: 'acc', country: 'US', timezone: 'America/New_York' } }],
    }),
    authenticate: () => ({ accountId: 'acc', user: { id: 'u', name: 'Ada Winter' }, isAdmin: true }),
    basePath: '/contact-importer',
  });
  const root = folder ?? resolve('dist');
  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (folder === null && pathname.startsWith('/contact-importer/')) return host(request);
    const path = pathname === '/' ? '/index.html' : pathname;
    const file = folder === null && pathname === '/' ? ownPage : await readFile(join(root, path)).catch(() => null);
    if (file === null) return new Response(null, { status: 404 });
    const packed = gzipSync(file, { level: 9 });
    sent.set(path, packed.length);
    return new Response(new Uint8Array(packed), {
      headers: { 'Content-Type': types[extname(path)] ?? 'application/octet-stream', 'Content-Encoding': 'gzip' },
    });
  };
  const { url, stop } = await startServer({ port: 0, fetch: answer });
  return { url, stop, bytes: () => [...sent.values()].reduce((sum, size) => sum + size, 0) };
};
