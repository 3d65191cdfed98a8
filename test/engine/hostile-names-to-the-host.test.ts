import { expect, test } from 'vitest';
import type { Plan } from '../../src/core/plan.ts';
import { contactSchema, fieldSharingItsKey, type Field } from '../../src/core/schema.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { asReceipt, importId, importRequest, startHost } from '../host/http/world.ts';
import { drain, planFor, sure } from '../support/engine-plan.ts';

/** Names that mean something to the language, to a database or to a template, and none that a standard field has. */
const hostile = `__proto__ prototype constructor __proto__.polluted constructor.prototype.polluted __proto__[polluted]
__defineGetter__ hasOwnProperty isPrototypeOf toString valueOf toJSON then length arguments apply get set value id _id
customFields custom:score account_id isAdmin 0 -1 NaN null undefined true false $ne $where {{7*7}} \${7*7} innerHTML`.split(
  /\s+/,
);

const prototypes = (): string =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype]
    .flatMap((prototype) => Reflect.ownKeys(prototype))
    .map(String)
    .join(' ');

const fieldOf = (key: string): Field => ({ key, label: `Label of ${key}`, kind: 'text', custom: true });

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

test('hostile names as headers, keys and values come to the host as what they are', async () => {
  const before = prototypes();
  const fields = hostile.map(fieldOf);
  const host = startHost({}, [{ account: { id: 'north', country: 'US' }, fields }]);
  await host.ask('POST', '/imports', importRequest());
  const engine = createEngine();
  const text = [
    ['Email', ...hostile],
    ['ann@x.com', ...hostile.map((name) => `${name}!`)],
  ];
  const opened = sure(await engine.open(new Blob([text.map((cells) => cells.map(quote).join(',')).join('\n')])));
  const more: Partial<Plan> = { schema: [...contactSchema, ...fields] };
  const plan = planFor(opened, ['email', ...hostile], more);
  expect(sure(await engine.check(plan))).toMatchObject({ rows: 1, sendable: 1, tallies: [] });
  sure(await engine.start(plan, { importId }));
  const [batch] = (await drain(engine)).batches;
  const answer = await host.ask('PUT', `/imports/${importId}/batches/1`, batch);
  expect(asReceipt(answer).results).toMatchObject([{ row: 1, outcome: 'created' }]);

  const [contact] = host.store.contacts('north');
  const held = [...(contact?.values ?? [])].filter(([name]) => name !== 'email');
  expect(new Map(held)).toEqual(new Map(hostile.map((name) => [`custom:${name}`, `${name}!`])));
  expect(prototypes()).toBe(before);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

const twins: readonly (readonly [key: string, object: 'contact' | 'opportunity'])[] = [
  ['name', 'contact'],
  ['email', 'contact'],
  ['source', 'contact'],
  ['source', 'opportunity'],
];
test.each(twins)(
  'a custom field with the key of the standard field "%s" of the %s is refused by name',
  async (key, object) => {
    const schema = [...contactSchema, { ...fieldOf(key), object }];
    const engine = createEngine();
    const opened = sure(await engine.open(new Blob(['Email,Name\na@x.com,Ann\n'])));
    const plan = planFor(opened, ['email', null], { schema });
    const refused = { code: 'HOST_INCOMPATIBLE', params: { reason: 'field-key-twice', object, field: key } };
    expect(await engine.check(plan)).toMatchObject(refused);
    expect(await engine.start(plan, { importId: 'one' })).toMatchObject(refused);
  },
);

test('the standard fields, and a key of one object in the other, name one field each', () => {
  expect(fieldSharingItsKey(contactSchema)).toBeUndefined();
  expect(fieldSharingItsKey([...contactSchema, { ...fieldOf('stage'), object: 'contact' }])).toBeUndefined();
  expect(fieldSharingItsKey([...contactSchema, fieldOf('x'), fieldOf('x')])?.key).toBe('x');
});
