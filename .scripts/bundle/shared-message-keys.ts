import { readFile } from 'node:fs/promises';
import { transformWithOxc } from 'vite';
import type { Plugin } from 'vite';

const later = /[\\/]i18n[\\/](?!en-)([\w-]+)-later\.ts$/;
const keysId = 'virtual:later-message-keys';

/**
 * The keys of the later messages travel once for all languages: a language's file is its texts in English's order. The
 * types have promised that none is missing; a build must not rest on that alone.
 */
export const sharedMessageKeys = (): Plugin => {
  let english: Promise<readonly string[]> | undefined;
  const keysBeside = (file: string): Promise<readonly string[]> =>
    (english ??= messagesIn(file.replace(later, '/i18n/en-later.ts'), 'enLater').then((texts) => Object.keys(texts)));
  return {
    name: 'shared-message-keys',
    enforce: 'pre',
    resolveId: (id) => (id === keysId ? `\0${keysId}` : null),
    async load(id) {
      if (id === `\0${keysId}`) {
        const keys = (await english) ?? [];
        return `const keys = ${JSON.stringify(keys.join('|'))}.split('|');
          export const named = (texts) => Object.fromEntries(texts.map((text, index) => [keys[index], text]));`;
      }
      if (!later.test(id)) return null;
      const keys = await keysBeside(id);
      const texts = await messagesIn(id, 'texts');
      const missing = keys.filter((key) => texts[key] === undefined);
      if (missing.length > 0) this.error(`${id} lacks ${missing.join(', ')}`);
      return {
        code: `import { named } from '${keysId}';\nexport const texts = named(${JSON.stringify(keys.map((key) => texts[key]))});`,
        moduleType: 'js',
      };
    },
  };
};

/** A message file imports nothing but types: without them it stands alone. */
const messagesIn = async (file: string, name: string): Promise<Readonly<Record<string, string>>> => {
  const { code } = await transformWithOxc(await readFile(file, 'utf8'), file, { lang: 'ts' });
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  return module[name] ?? {};
};
