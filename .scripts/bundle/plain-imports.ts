import type { Plugin } from 'vite';

/**
 * Vite wraps every dynamic import in a helper that preloads style sheets by `<link>`s on the document. We have no such
 * sheets, set nothing on the document, and the helper would be most of the entry.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-dynamic-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null),
  generateBundle(_options, bundle) {
    // What the helper would have been told besides.
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(',[],import.meta.url)', ')');
  },
});
