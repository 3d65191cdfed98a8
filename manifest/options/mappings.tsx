import { useState } from 'preact/hooks';
import type { Texts } from '../page/texts.ts';

const prefix = 'contact-importer/mappings/';

const kept = (): readonly (readonly [string, unknown])[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => [key.slice(prefix.length), JSON.parse(localStorage.getItem(key) ?? 'null') as unknown]);

const save = (): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(
    new Blob([JSON.stringify(Object.fromEntries(kept()), null, 2)], { type: 'application/json' }),
  );
  link.download = 'mappings.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** What earlier imports taught: headers and the fields they went to, never a cell. */
export const Mappings = ({ t }: { readonly t: Texts }) => {
  const [count, setCount] = useState(kept().length);
  const forget = (): void => {
    for (const [scope] of kept()) localStorage.removeItem(`${prefix}${scope}`);
    setCount(0);
  };
  return (
    <section>
      <h2>{t('mappings')}</h2>
      <p role="status">{t('mappingsCount', { count })}</p>
      <div class="actions">
        <button type="button" disabled={count === 0} onClick={save}>
          {t('exportMappings')}
        </button>
        <button type="button" disabled={count === 0} onClick={forget}>
          {t('deleteMappings')}
        </button>
      </div>
    </section>
  );
};
