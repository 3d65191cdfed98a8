import { attributes, events, properties, slots } from './interface.ts';
import { customProperties, parts } from './look.ts';

const plain = (text: string): string => text.replaceAll('`', '');

/** The element in the custom elements manifest's format (schema 1.0.0), for tools and documentation sites. */
export const customElementsManifest = () => ({
  schemaVersion: '1.0.0',
  readme: 'README.md',
  modules: [
    {
      kind: 'javascript-module',
      path: 'dist/contact-importer.js',
      declarations: [
        {
          kind: 'class',
          name: 'ContactImporterElement',
          tagName: 'contact-importer',
          customElement: true,
          description: 'Imports contacts and opportunities from a CSV file into the host CRM.',
          superclass: { name: 'HTMLElement' },
          attributes: attributes.map(({ name, values, description }) => ({
            name,
            description,
            type: { text: plain(values) },
          })),
          members: properties.map(({ name, values, description }) =>
            name.endsWith(')')
              ? { kind: 'method', name: name.replace(/\(.*$/, ''), description }
              : { kind: 'field', name, description, type: { text: values } },
          ),
          events: events.map(({ name, values, description }) => ({
            name,
            description,
            type: { text: `CustomEvent<${plain(values)}>` },
          })),
          slots,
          cssProperties: customProperties.map(({ name, description }) => ({
            name: `--contact-importer-${name}`,
            description,
          })),
          cssParts: parts.map(({ name, description }) => ({ name, description: plain(description) })),
        },
      ],
      exports: [
        {
          kind: 'custom-element-definition',
          name: 'contact-importer',
          declaration: { name: 'ContactImporterElement' },
        },
        { kind: 'js', name: 'ContactImporterElement', declaration: { name: 'ContactImporterElement' } },
      ],
    },
  ],
});

/** The same for JetBrains' editors (web-types). */
export const webTypes = (version: string) => ({
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name: 'contact-importer',
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: [
        {
          name: 'contact-importer',
          description: 'Imports contacts and opportunities from a CSV file into the host CRM.',
          attributes: attributes.map(({ name, values, description }) => ({
            name,
            description,
            value: {
              type: [...values.matchAll(/`([\w -]+)`/g)].map(([, value]) => `'${value}'`).join(' | ') || 'string',
            },
          })),
          js: {
            properties: properties
              .filter(({ name }) => !name.endsWith(')'))
              .map(({ name, description }) => ({ name, description })),
            events: events.map(({ name, description }) => ({ name, description })),
          },
          slots,
          css: {
            properties: customProperties.map(({ name, description }) => ({
              name: `--contact-importer-${name}`,
              description,
            })),
            parts,
          },
        },
      ],
    },
  },
});

/** The same for editors that complete HTML (VS Code's custom data format 1.1). */
export const htmlCustomData = () => ({
  version: 1.1,
  tags: [
    {
      name: 'contact-importer',
      description: 'Imports contacts and opportunities from a CSV file into the host CRM.',
      attributes: attributes.map(({ name, values, description }) => ({
        name,
        description,
        values: [...values.matchAll(/`([\w-]+)`/g)].map(([, value]) => ({ name: value })),
      })),
    },
  ],
  // The format knows no slots of a tag: what stands inside names its own.
  globalAttributes: [
    {
      name: 'slot',
      values: slots.map(({ name, description }) => ({ name, description: `In <contact-importer>: ${description}` })),
    },
  ],
});
