import type { Plugin } from 'vite';

const id = '\0own-worker';

/**
 * One script for everything: it is its own worker. Where it came from it must ask while it first runs, for later there is no
 * current script. A hash that the page has tied it to goes along.
 */
export const ownWorker = (): Plugin => ({
  name: 'own-worker',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith('?worker&url') ? id : null),
  load: (asked) =>
    asked === id
      ? "export default ownScript?.src ? ownScript.src + (ownScript.integrity && '#' + ownScript.integrity) : '';"
      : null,
  outputOptions: (options) => ({ ...options, intro: 'const ownScript = globalThis.document?.currentScript;' }),
});
