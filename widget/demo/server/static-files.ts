import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
};

/** The strict policy that a careful CRM sets: the importer must live under it. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const read = async (folder: string, path: string): Promise<Response | null> => {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder))) return null;
  try {
    const body = new Uint8Array(await readFile(file));
    return new Response(body, {
      headers: {
        'Content-Type': types[extname(file)] ?? 'application/octet-stream',
        'Content-Security-Policy': policy,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': /-[\w-]{8}\.\w+$/.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    });
  } catch {
    return null;
  }
};

/** The demo's pages, and the importer's build below `/importer/`. Unknown addresses get the page: it routes by itself. */
export const createStaticFiles =
  (pages: string, importer: string) =>
  async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const path = decodeURIComponent(pathname);
    const file = path.startsWith('/importer/')
      ? await read(importer, path.slice('/importer/'.length))
      : await read(pages, path === '/' ? 'index.html' : path);
    if (file) return file;
    const page = extname(path) === '' ? await read(pages, 'index.html') : null;
    return page ?? new Response('Not found', { status: 404 });
  };
