import type { Delimiter } from '../../core/plan.ts';
import type { OpenedFile } from '../../session/ports/engine.ts';
import { useName, useUi } from '../context.tsx';
import { Message } from '../parts/message.tsx';
import { Select } from '../parts/select.tsx';

const encodings = [
  'utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250', 'windows-1251', 'windows-1253', 'windows-1254', 'windows-1255',
  'windows-1256', 'windows-1257', 'windows-1258', 'iso-8859-2', 'iso-8859-15', 'macintosh', 'shift_jis', 'euc-jp', 'gb18030', 'big5',
  'euc-kr', 'windows-874', 'koi8-r', 'koi8-u',
]; // prettier-ignore

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];
const delimiterNames = {
  ',': 'dialect.comma',
  ';': 'dialect.semicolon',
  '\t': 'dialect.tab',
  '|': 'dialect.bar',
} as const;

/** How the file was read, with its first rows: wrong letters or a wrong header are seen here, and corrected here. */
export const DialectChoice = ({ opened }: { readonly opened: OpenedFile }) => {
  const { session, t } = useUi();
  const { dialect, head } = opened;
  const current = dialect.encoding.toLowerCase();
  const names = encodings.includes(current) ? encodings : [current, ...encodings];
  return (
    <div class="dialect">
      {opened.encodingGuessed && <Message tone="warning">{t('dialect.encoding.guessed')}</Message>}
      <div class="fields">
        <Select
          label={t('dialect.encoding')}
          value={current}
          options={names.map((name) => [name, name.toUpperCase()])}
          onChange={(encoding) => session.send({ do: 'choose-dialect', dialect: { encoding } })}
        />
        <Select
          label={t('dialect.delimiter')}
          value={dialect.delimiter}
          options={delimiters.map((delimiter) => [delimiter, t(delimiterNames[delimiter])])}
          onChange={(delimiter) => session.send({ do: 'choose-dialect', dialect: { delimiter } })}
        />
        <Select
          label={t('dialect.header')}
          value={String(dialect.headerRow)}
          options={headerRows(head.length, dialect.headerRow).map((row) => [
            String(row),
            t('dialect.header.row', { row: row + 1 }),
          ])}
          onChange={(row) => session.send({ do: 'choose-dialect', dialect: { headerRow: Number(row) } })}
        />
      </div>
      <HeadPreview opened={opened} />
    </div>
  );
};

const headerRows = (count: number, current: number): readonly number[] =>
  Array.from({ length: Math.max(count, current + 1) }, (_, row) => row);

const HeadPreview = ({ opened }: { readonly opened: OpenedFile }) => {
  const { session, t } = useUi();
  const name = useName('header-row');
  const { headerRow } = opened.dialect;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t('dialect.preview')}>
      <table class="head-preview" part="head-preview">
        <caption class="hidden">{t('dialect.preview')}</caption>
        <tbody>
          {opened.head.map((record, row) => (
            <tr key={row} class={row === headerRow ? 'is-header' : row < headerRow ? 'is-above' : ''}>
              <td class="head-pick">
                <input
                  type="radio"
                  name={name}
                  checked={row === headerRow}
                  aria-label={t('dialect.preview.use', { row: row + 1 })}
                  onChange={() => session.send({ do: 'choose-dialect', dialect: { headerRow: row } })}
                />
              </td>
              {record.map((cell, column) => (
                <td key={column} title={cell}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
              {row === headerRow && <td class="head-tag">{t('dialect.preview.header')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
