import { describe, expect, it } from 'vitest';
import { checkPlan, createsNothing, planFaults } from '../../src/core/plan-check.ts';
import type { Mode, Plan } from '../../src/core/plan.ts';
import { contactSchema } from '../../src/core/schema.ts';
import { planOf } from './plans.ts';

const codes = (plan: Plan): readonly string[] => planFaults(plan).map(({ code }) => code);
const contacts = (columns: readonly string[], mode: Mode, over: Parameters<typeof planOf>[1] = {}) =>
  planOf(columns, { modes: { contact: mode, opportunity: 'create' }, ...over });

describe('what must be mapped for contacts', () => {
  it.each([
    ['create', ['name'], []],
    ['create', ['firstName'], []],
    ['create', ['lastName'], []],
    ['create', ['email'], []],
    ['create', ['phone'], []],
    ['create', ['contactId', 'tags'], ['MAP_REQUIRED_CREATE']],
    ['create', ['additionalEmails'], ['MAP_REQUIRED_CREATE']],
    ['update', ['contactId'], []],
    ['update', ['email'], []],
    ['update', ['phone'], []],
    ['update', ['name', 'tags'], ['MAP_REQUIRED_UPDATE']],
    ['createAndUpdate', ['name'], []],
    ['createAndUpdate', ['contactId'], []],
    ['createAndUpdate', ['tags'], ['MAP_REQUIRED_CREATE']],
  ] as const)('%s with %j: %j', (mode, columns, expected) => {
    expect(codes(contacts(columns, mode))).toEqual(expected);
  });

  it('follows the duplicate settings for updates', () => {
    const account = { contactUniqueIdentifiers: ['phone'] } as const;
    expect(codes(contacts(['email'], 'update', { account }))).toEqual(['MAP_REQUIRED_UPDATE']);
    expect(codes(contacts(['phone'], 'update', { account }))).toEqual([]);
  });

  it('warns where create and update can only update', () => {
    expect(createsNothing(contacts(['contactId', 'tags'], 'createAndUpdate'))).toBe(true);
    expect(createsNothing(contacts(['contactId', 'name'], 'createAndUpdate'))).toBe(false);
    expect(createsNothing(contacts(['contactId'], 'update'))).toBe(false);
  });
});

describe('what must be mapped for opportunities', () => {
  const alone = (columns: readonly string[], opportunity: Mode) =>
    planOf(
      columns.map((name) => `opportunity:${name}`),
      { objects: ['opportunity'], modes: { contact: 'create', opportunity } },
    );

  it.each([
    ['create', ['opportunityName', 'pipeline', 'contactId'], ''],
    ['create', ['opportunityName', 'pipeline'], 'Contact ID'],
    ['create', ['contactId'], 'Opportunity Name, Pipeline'],
    ['create', ['opportunityId'], 'Opportunity Name, Pipeline, Contact ID'],
    ['update', ['opportunityId'], ''],
    ['update', ['opportunityName', 'pipeline', 'contactId'], 'Opportunity ID'],
    ['createAndUpdate', ['opportunityId'], ''],
    ['createAndUpdate', ['opportunityName', 'pipeline', 'contactId'], ''],
    ['createAndUpdate', ['value'], 'Opportunity Name, Pipeline, Contact ID'],
  ] as const)('%s with %j lacks %j', (mode, columns, missing) => {
    const fault = checkPlan(alone(columns, mode));
    expect(fault?.code ?? null).toBe(missing === '' ? null : 'MAP_REQUIRED_OPPORTUNITY');
    expect(fault?.params['missing'] ?? '').toBe(missing);
  });

  it('needs no Contact ID where the contact is in the same file, but needs the contact', () => {
    const over = { objects: ['contact', 'opportunity'] } as const;
    const deal = ['opportunity:opportunityName', 'opportunity:pipeline'];
    expect(codes(planOf(['email', ...deal], over))).toEqual([]);
    expect(codes(planOf(deal, over))).toEqual(['MAP_REQUIRED_CREATE']);
  });
});

describe('columns that cannot stay as they are', () => {
  it('must be decided, or acknowledged all at once', () => {
    const plan = planOf(['name', null]);
    const undecided = { ...plan, columns: [...plan.columns, { to: null, options: {} }, { to: null, options: {} }] };
    expect(checkPlan(plan)).toBeNull();
    expect(checkPlan(undecided)).toMatchObject({ code: 'MAP_UNMAPPED', params: { count: 2 } });
    expect(checkPlan({ ...undecided, ignoreUnmapped: true })).toBeNull();
  });

  it('must not fill one field twice, unless it takes several', () => {
    expect(planFaults(planOf(['name', 'email', 'email', 'c-score', 'c-score']))).toMatchObject([
      { code: 'MAP_FIELD_TWICE', column: 2, params: { field: 'Email', firstColumn: 2 } },
      { code: 'MAP_FIELD_TWICE', column: 4, params: { field: 'Score', firstColumn: 4 } },
    ]);
    const several = ['tags', 'followers', 'notes', 'additionalEmails', 'additionalPhones'];
    expect(codes(planOf(['name', ...several, ...several]))).toEqual([]);
  });

  it('may fill fields of one name on two objects', () => {
    const plan = planOf(
      ['email', 'owner', 'opportunity:owner', 'opportunity:opportunityName', 'opportunity:pipeline'],
      {
        objects: ['contact', 'opportunity'],
      },
    );
    expect(codes(plan)).toEqual([]);
  });

  it('must not fill a field that cannot be imported, is gone, or belongs to an object not chosen', () => {
    const schema = [
      ...contactSchema,
      { key: 'c-file', label: 'Contract', kind: 'text', custom: true, unsupported: true } as const,
    ];
    expect(planFaults(planOf(['name', 'c-file', 'c-gone', 'opportunity:value'], { schema }))).toMatchObject([
      { code: 'MAP_FIELD_UNSUPPORTED', column: 1, params: { field: 'Contract' } },
      { code: 'MAP_FIELD_UNSUPPORTED', column: 2, params: { reason: 'unknown-field' } },
      { code: 'MAP_FIELD_UNSUPPORTED', column: 3, params: { reason: 'object-not-chosen' } },
    ]);
  });

  it('says first that nothing is mapped at all', () => {
    expect(checkPlan(planOf([null, null]))?.code).toBe('HEADER_NO_MATCH');
  });
});
