import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { createImportHost } from '../../../src/host/handler.ts';
import { createMemoryStore } from '../../../src/host/memory-store.ts';
import type { MemoryStore } from '../../../src/host/memory-store.ts';
import type { RunningServer } from '../../../src/host/serve/server.ts';
import { startServer } from '../../../src/host/serve/server.ts';

const dist = resolve(import.meta.dirname, '../../../dist');
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

export interface PageServer extends RunningServer {
  readonly store: MemoryStore;
}

export interface PageOptions {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What stands below `/importer/`; default: the project's own build. */
  readonly folder?: string;
}

/** A customer's page: any HTML and any headers, the built importer below `/importer/`, a host in memory. */
export const servePage = async ({ html, headers = {}, folder = dist }: PageOptions): Promise<PageServer> => {
  const store = createMemoryStore({
    accounts: [{ account: { id: 'acc', country: 'US', timezone: 'America/New_York' } }],
  });
  const host = createImportHost({
    store,
    authenticate: () => ({ accountId: 'acc', user: { id: 'u', name: 'Ada Winter' }, isAdmin: true }),
    basePath: '/contact-importer',
  });
  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/contact-importer/')) return host(request);
    if (!pathname.startsWith('/importer/')) {
      return new Response(`<!doctype html><html lang="en"><head><title>Page</title></head>${html}</html>`, {
        headers: { 'Content-Type': 'text/html; charset=utf-8', ...headers },
      });
    }
    const file = join(folder, pathname.slice('/importer/'.length));
    return new Response(new Uint8Array(await readFile(file)), {
      // The documented header for a CDN: modules from another origin need it.
      headers: { 'Content-Type': types[extname(file)] ?? 'text/plain', 'Access-Control-Allow-Origin': '*' },
    });
  };
  return { ...(await startServer({ port: 0, fetch: answer })), store };
};
