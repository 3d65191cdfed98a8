import { attributes, events, properties, slots } from '../../widget/interface.ts';
import type { InterfaceEntry } from '../../widget/interface.ts';
import { customProperties, parts } from '../../widget/look.ts';
import { faultCodes } from '../../src/core/fault.ts';
import { issueCatalogue, issueCodes } from '../../src/core/issue.ts';
import { contactSchema, objectOf } from '../../src/core/schema.ts';
import { words } from '../../src/core/words.ts';
import { settings } from '../../src/host/serve/settings.ts';
import { fallbackOf } from './tokens.ts';

type Line = readonly string[];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (head: Line, lines: readonly Line[]): string =>
  [head, head.map(() => '---'), ...lines].map((line) => `| ${line.map(cell).join(' | ')} |`).join('\n');

const interfaceTable = (kind: string, entries: readonly InterfaceEntry[]): string =>
  table(
    [kind, 'value', 'what'],
    entries.map(({ name, values, description }) => [`\`${name}\``, values, description]),
  );

/** Every generated table of the README by its marker. */
export const readmeTables = (): Readonly<Record<string, string>> => ({
  attributes: interfaceTable('attribute', attributes),
  properties: interfaceTable('property or method', properties),
  events: interfaceTable(
    'event',
    events.map((entry) => ({ ...entry })),
  ),
  slots: table(
    ['slot', 'what'],
    slots.map(({ name, description }) => [`\`${name}\``, description]),
  ),
  'custom-properties': table(
    ['custom property', 'fallback', 'in a brand file', 'what'],
    customProperties.map(({ name, brand, description }) => [
      `\`--contact-importer-${name}\``,
      `\`${fallbackOf(name)}\``,
      `\`${brand}\``,
      description,
    ]),
  ),
  parts: table(
    ['part', 'what'],
    parts.map(({ name, description }) => [`\`${name}\``, description]),
  ),
  fields: table(
    ['object', 'key', 'label', 'kind'],
    contactSchema.map((field) => [objectOf(field), `\`${field.key}\``, field.label, field.kind]),
  ),
  settings: table(
    ['flag', 'environment', 'what', 'default'],
    settings.map(({ flag, env, about, ...rest }) => [
      `\`--${flag}\``,
      `\`${env}\``,
      about,
      'fallback' in rest ? `\`${rest.fallback}\`` : '',
    ]),
  ),
  issues: table(
    ['code', 'severity', 'what it says', 'how to resolve'],
    issueCodes.map((code) => [`\`${code}\``, issueCatalogue[code].severity, words[code].message, words[code].hint]),
  ),
  faults: table(
    ['code', 'what it says', 'how to resolve'],
    faultCodes.map((code) => [`\`${code}\``, words[code].message, words[code].hint]),
  ),
});

/** The README with every generated part replaced. */
export const withTables = (readme: string): string =>
  Object.entries(readmeTables()).reduce(
    (text, [name, content]) =>
      text.replace(
        new RegExp(`<!-- generated:${name} -->[\\s\\S]*?<!-- /generated:${name} -->`),
        () => `<!-- generated:${name} -->\n\n${content}\n\n<!-- /generated:${name} -->`,
      ),
    readme,
  );
