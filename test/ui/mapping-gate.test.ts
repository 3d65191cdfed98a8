import { describe, expect, it } from 'vitest';
import type { ColumnPlan, Mode } from '../../src/core/plan.ts';
import type { ObjectName } from '../../src/core/schema.ts';
import { initialChoices } from '../../src/core/state.ts';
import { fieldChoices, mapColumn, searchChoices } from '../../src/ui/steps/field-choices.ts';
import { mappingGate } from '../../src/ui/steps/mapping-gate.ts';
import { config } from './harness/samples.ts';

const plan = (name: string | null): ColumnPlan => {
  if (name === null || name === 'ignore') return { to: name, options: {} };
  const [object, field = ''] = name.split('/');
  return { to: { object: object as ObjectName, field }, options: {} };
};

interface Case {
  readonly contact: Mode;
  readonly opportunity?: Mode;
  readonly columns: readonly (string | null)[];
  readonly ignoreUnmapped?: boolean;
  readonly open: boolean;
  readonly onlyUpdate?: readonly ObjectName[];
}

const gateOf = ({ contact, opportunity, columns, ignoreUnmapped = false }: Case) =>
  mappingGate({
    config,
    columns: columns.map(plan),
    choices: {
      ...initialChoices,
      objects: opportunity ? ['contact', 'opportunity'] : ['contact'],
      modes: { contact, opportunity: opportunity ?? null },
      ignoreUnmapped,
    },
  });

describe('the mapping lets a person go on', () => {
  it.each<Case>([
    { contact: 'create', columns: ['contact/firstName'], open: true },
    { contact: 'create', columns: ['contact/phone'], open: true },
    { contact: 'create', columns: ['contact/city'], open: false },
    { contact: 'create', columns: ['contact/contactId'], open: false },
    { contact: 'update', columns: ['contact/contactId'], open: true },
    { contact: 'update', columns: ['contact/email'], open: true },
    { contact: 'update', columns: ['contact/name'], open: false },
    { contact: 'createAndUpdate', columns: ['contact/name'], open: true },
    { contact: 'createAndUpdate', columns: ['contact/contactId'], open: true, onlyUpdate: ['contact'] },
    { contact: 'createAndUpdate', columns: ['contact/city'], open: false },
    { contact: 'create', columns: ['contact/email', null], open: false },
    { contact: 'create', columns: ['contact/email', null], ignoreUnmapped: true, open: true },
    { contact: 'create', columns: ['contact/email', 'ignore'], open: true },
    { contact: 'create', columns: ['contact/email', 'contact/email'], open: false },
    { contact: 'create', columns: ['contact/email', 'contact/tags', 'contact/tags'], open: true },
    {
      contact: 'create',
      opportunity: 'create',
      columns: ['contact/email', 'opportunity/opportunityName', 'opportunity/pipeline'],
      open: true,
    },
    {
      contact: 'create',
      opportunity: 'create',
      columns: ['contact/email', 'opportunity/opportunityName'],
      open: false,
    },
    { contact: 'create', opportunity: 'update', columns: ['contact/email', 'opportunity/opportunityId'], open: true },
    {
      contact: 'create',
      opportunity: 'update',
      columns: ['contact/email', 'opportunity/opportunityName'],
      open: false,
    },
  ])('$contact $opportunity $columns → $open', (given) => {
    const gate = gateOf(given);
    expect(gate.open).toBe(given.open);
    expect(gate.onlyUpdate).toEqual(given.onlyUpdate ?? []);
  });
});

describe('choosing a field', () => {
  const columns = ['contact/email', null, 'contact/tags'].map(plan);
  const choices = fieldChoices({
    fields: config.fields,
    objects: ['contact'],
    columns,
    headers: ['Mail', 'Second', 'Labels'],
    column: 1,
    suggestion: undefined,
    t: (key) => key,
  });

  it('moves a field away from the column that filled it', () => {
    const { columns: after, movedFrom } = mapColumn(columns, 1, { object: 'contact', field: 'email' }, config.fields);
    expect(movedFrom).toBe(0);
    expect(after.map((column) => column.to)).toEqual([
      null,
      { object: 'contact', field: 'email' },
      { object: 'contact', field: 'tags' },
    ]);
  });

  it('lets several columns fill a list', () => {
    expect(mapColumn(columns, 1, { object: 'contact', field: 'tags' }, config.fields).movedFrom).toBeNull();
  });

  it('says which field is taken and which cannot be imported', () => {
    expect(choices.find((choice) => choice.id === 'contact/email')?.note).toBe('map.usedBy');
    expect(choices.find((choice) => choice.id === 'contact/cf-contract')?.disabled).toBe(true);
    expect(choices[0]?.to).toBe('ignore');
    expect(choices.some((choice) => choice.id.startsWith('opportunity/'))).toBe(false);
  });

  it.each([
    ['e-mail ADD', ['contact/additionalEmails']],
    ['birth', ['contact/dateOfBirth']],
    ['zzz', []],
  ])('finds %s', (search, found) => {
    expect(searchChoices(choices, search.replace('e-mail', 'email')).map((choice) => choice.id)).toEqual(found);
  });
});
