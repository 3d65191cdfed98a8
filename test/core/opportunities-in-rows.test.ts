import { describe, expect, it } from 'vitest';
import type { RecordFields } from '../../src/core/batch.ts';
import type { Mode } from '../../src/core/plan.ts';
import { codesOf, planOf, readRow } from './plans.ts';

/** Cells by field name; a column stands for each name. */
type Cells = Readonly<Record<string, string>>;

const read = (
  cells: Cells,
  mode: Mode,
  objects: 'opportunity' | 'both' = 'opportunity',
  over: Parameters<typeof planOf>[1] = {},
) => {
  const standsFor = (name: string): string => (name.startsWith('contact.') ? name.slice(8) : `opportunity:${name}`);
  const plan = planOf(Object.keys(cells).map(standsFor), {
    objects: objects === 'both' ? ['contact', 'opportunity'] : ['opportunity'],
    modes: { contact: 'create', opportunity: mode },
    ...over,
  });
  return readRow(plan, Object.values(cells));
};

const deal = { opportunityName: 'Renewal', pipeline: 'Sales', contactId: 'id1' };
const stored = {
  opportunityName: 'Renewal',
  pipeline: 'p-sales',
  contactId: 'id1',
  stage: 's-new',
  status: 'open',
  value: 0,
};

interface Case {
  readonly what: string;
  readonly cells: Cells;
  readonly record: RecordFields | null;
  readonly codes?: readonly string[];
}

describe('creating an opportunity', () => {
  it.each<Case>([
    { what: 'fills the defaults', cells: deal, record: stored },
    {
      what: 'knows a pipeline by its id',
      cells: { ...deal, pipeline: 'p-care' },
      record: { ...stored, pipeline: 'p-care', stage: 'k-new' },
    },
    { what: 'knows a pipeline in any case', cells: { ...deal, pipeline: ' SALES ' }, record: stored },
    {
      what: 'knows a stage by name within its pipeline',
      cells: { ...deal, pipeline: 'Care', stage: 'new' },
      record: { ...stored, pipeline: 'p-care', stage: 'k-new' },
    },
    { what: 'knows a stage by id', cells: { ...deal, stage: 's-won' }, record: { ...stored, stage: 's-won' } },
    {
      what: 'starts at the first stage when the stage is unknown',
      cells: { ...deal, stage: 'Done' },
      record: stored,
      codes: ['OPP_STAGE_NOT_FOUND'],
    },
    {
      what: 'reads status and value',
      cells: { ...deal, status: 'Won', value: '$1,200.50' },
      record: { ...stored, status: 'won', value: 1200.5 },
      codes: ['CURRENCY_SYMBOL_IGNORED'],
    },
    {
      what: 'opens when the status is unknown',
      cells: { ...deal, status: 'all' },
      record: stored,
      codes: ['OPP_STATUS_INVALID'],
    },
    {
      what: 'is worth nothing when the value is unreadable',
      cells: { ...deal, value: 'much' },
      record: stored,
      codes: ['MONEY_UNREADABLE'],
    },
    {
      what: 'is lost with a lost reason',
      cells: { ...deal, status: 'open', lostReason: 'too expensive' },
      record: { ...stored, status: 'lost', lostReason: 'l-price' },
    },
    {
      what: 'is not lost with an unknown reason',
      cells: { ...deal, lostReason: 'weather' },
      record: stored,
      codes: ['OPP_LOST_REASON_NOT_FOUND'],
    },
    {
      what: 'has an owner, followers and custom fields',
      cells: { ...deal, owner: 'Adam Smith', followers: 'Eve Stone', 'o-size': '3' },
      record: { ...stored, owner: 'u-adam', followers: ['u-eve'], customFields: [{ id: 'o-size', value: 3 }] },
    },
    { what: 'needs a name', cells: { ...deal, opportunityName: '' }, record: null, codes: ['OPP_REQUIRED_MISSING'] },
    { what: 'needs a pipeline', cells: { ...deal, pipeline: '' }, record: null, codes: ['OPP_REQUIRED_MISSING'] },
    { what: 'needs a contact', cells: { ...deal, contactId: '' }, record: null, codes: ['OPP_REQUIRED_MISSING'] },
    {
      what: 'needs a pipeline that exists',
      cells: { ...deal, pipeline: 'Nope', stage: 'New' },
      record: null,
      codes: ['OPP_PIPELINE_NOT_FOUND'],
    },
    {
      what: 'needs an id without blanks',
      cells: { ...deal, contactId: 'id 1' },
      record: null,
      codes: ['OPP_CONTACT_INVALID'],
    },
    {
      what: 'ignores an Opportunity ID',
      cells: { ...deal, opportunityId: 'o1' },
      record: stored,
      codes: ['CONTACT_ID_IGNORED'],
    },
  ])('$what', ({ cells, record, codes = [] }) => {
    const reading = read(cells, 'create');
    expect(reading.record?.opportunity ?? null).toEqual(record);
    expect(codesOf(reading)).toEqual(codes);
    expect(reading.heldBack).toBe(record === null);
  });

  it('names all that is missing in one issue', () => {
    const reading = read({ opportunityName: '', pipeline: '', contactId: '', value: '5' }, 'create');
    expect(reading.issues).toMatchObject([
      {
        code: 'OPP_REQUIRED_MISSING',
        object: 'opportunity',
        field: 'opportunityName',
        params: { missing: 'Opportunity Name, Pipeline, Contact ID' },
      },
    ]);
  });

  it('is not guided by two pipelines of one name', () => {
    const twins = [
      { id: 'p1', label: 'Sales', stages: [] },
      { id: 'p2', label: 'sales', stages: [] },
    ];
    const reading = read({ ...deal, pipeline: 'SALES' }, 'create', 'opportunity', { account: { pipelines: twins } });
    expect(reading.issues).toMatchObject([{ code: 'OPP_PIPELINE_NOT_FOUND', params: { reason: 'ambiguous' } }]);
    const exact = read({ ...deal, pipeline: 'sales' }, 'create', 'opportunity', { account: { pipelines: twins } });
    expect(exact.record?.opportunity).toMatchObject({ pipeline: 'p2' });
    expect(exact.record?.opportunity).not.toHaveProperty('stage');
  });

  it('shows in its columns what it will store', () => {
    expect(read({ ...deal, stage: 'closing', status: 'x' }, 'create').values).toEqual([
      'Renewal',
      'p-sales',
      'id1',
      's-won',
      undefined,
    ]);
  });

  it('understands the answers the person gave for a column', () => {
    const options = [{}, { valueMap: [['big deals', 'Sales']] as const }, {}];
    expect(read({ ...deal, pipeline: 'Big  Deals' }, 'create', 'opportunity', { options }).record?.opportunity).toEqual(
      stored,
    );
  });
});

describe('updating an opportunity', () => {
  it.each<Case>([
    {
      what: 'writes what the row says and no defaults',
      cells: { opportunityId: 'o1', value: '5' },
      record: { opportunityId: 'o1', value: 5 },
    },
    { what: 'needs its id', cells: { opportunityId: '', value: '5' }, record: null, codes: ['OPP_REQUIRED_MISSING'] },
    {
      what: 'refuses an id with blanks',
      cells: { opportunityId: 'o 1', value: '5' },
      record: null,
      codes: ['OPP_ID_INVALID'],
    },
    {
      what: 'leaves a bad status as it is',
      cells: { opportunityId: 'o1', status: 'x' },
      record: { opportunityId: 'o1' },
      codes: ['OPP_STATUS_INVALID'],
    },
    {
      what: 'leaves the contact as it is when its id is none',
      cells: { opportunityId: 'o1', contactId: 'id 1', value: '5' },
      record: { opportunityId: 'o1', value: 5 },
      codes: ['OPP_CONTACT_INVALID'],
    },
    {
      what: 'leaves an unknown pipeline as it is',
      cells: { opportunityId: 'o1', pipeline: 'x', stage: 'New' },
      record: { opportunityId: 'o1' },
      codes: ['OPP_PIPELINE_NOT_FOUND'],
    },
    {
      what: 'finds a stage without its pipeline where only one has the name',
      cells: { opportunityId: 'o1', stage: 'Done' },
      record: { opportunityId: 'o1', stage: 'k-done' },
    },
    {
      what: 'does not choose between stages of one name',
      cells: { opportunityId: 'o1', stage: 'New' },
      record: { opportunityId: 'o1' },
      codes: ['OPP_STAGE_NOT_FOUND'],
    },
    {
      what: 'sets lost with a lost reason',
      cells: { opportunityId: 'o1', lostReason: 'l-price' },
      record: { opportunityId: 'o1', lostReason: 'l-price', status: 'lost' },
    },
  ])('$what', ({ cells, record, codes = [] }) => {
    const reading = read(cells, 'update');
    expect(reading.record?.opportunity ?? null).toEqual(record);
    expect(codesOf(reading)).toEqual(codes);
  });

  it('clears what may be cleared', () => {
    const cells = { opportunityId: 'o1', opportunityName: '', stage: '', value: '', owner: '', followers: '' };
    const reading = read(cells, 'update', 'opportunity', { skipEmpty: false });
    expect(reading.record?.opportunity).toEqual({ opportunityId: 'o1', value: null, owner: null });
    expect(reading.issues.map(({ code, field }) => [code, field])).toEqual([
      ['EMPTY_NOT_CLEARED', 'opportunityName'],
      ['EMPTY_NOT_CLEARED', 'stage'],
      ['EMPTY_NOT_CLEARED', 'followers'],
    ]);
    expect(reading.clears).toBe(true);
  });
});

describe('creating and updating opportunities', () => {
  it('updates where there is an id and creates where there is none', () => {
    expect(read({ ...deal, opportunityId: 'o1' }, 'createAndUpdate').record?.opportunity).toEqual({
      opportunityId: 'o1',
      opportunityName: 'Renewal',
      pipeline: 'p-sales',
      contactId: 'id1',
    });
    expect(read({ ...deal, opportunityId: '' }, 'createAndUpdate').record?.opportunity).toEqual(stored);
  });

  it('clears nothing of an opportunity that it creates', () => {
    const reading = read({ ...deal, opportunityId: '', owner: '', value: '' }, 'createAndUpdate', 'opportunity', {
      skipEmpty: false,
    });
    expect(reading.record?.opportunity).toEqual(stored);
    expect(reading).toMatchObject({ clears: false, issues: [] });
  });
});

describe('a contact and an opportunity on one row', () => {
  const both = { 'contact.email': 'a@x.com', opportunityName: 'Renewal', pipeline: 'Sales' };
  const { contactId: _, ...linked } = stored;

  it('belong together', () => {
    const reading = read(both, 'create', 'both');
    expect(reading.record).toMatchObject({ contact: { email: 'a@x.com' }, opportunity: linked });
    expect(codesOf(reading)).toEqual([]);
  });

  it('are linked whatever Contact ID the opportunity names', () => {
    expect(read({ ...both, contactId: 'other' }, 'create', 'both').record?.opportunity).toEqual(linked);
  });

  it('fail together when the contact fails', () => {
    const reading = read({ ...both, 'contact.email': 'bad' }, 'create', 'both');
    expect(codesOf(reading)).toEqual(['CONTACT_REQUIRED_MISSING', 'EMAIL_INVALID', 'OPP_CONTACT_FAILED']);
    expect(reading).toMatchObject({ heldBack: true, record: null });
  });

  it('let the contact through when the opportunity fails', () => {
    const reading = read({ ...both, pipeline: 'Nope' }, 'create', 'both');
    expect(codesOf(reading)).toEqual(['OPP_PIPELINE_NOT_FOUND']);
    expect(reading.heldBack).toBe(false);
    expect(reading.record?.contact).toEqual({ email: 'a@x.com' });
    expect(reading.record).not.toHaveProperty('opportunity');
  });

  it('are one without the other where the row says nothing of one', () => {
    const alone = read({ ...both, opportunityName: '', pipeline: '' }, 'create', 'both');
    expect(alone.record).not.toHaveProperty('opportunity');
    expect(codesOf(alone)).toEqual([]);
    const dealOnly = read({ ...both, 'contact.email': '', contactId: 'id1' }, 'create', 'both');
    expect(dealOnly.record).not.toHaveProperty('contact');
    expect(dealOnly.record?.opportunity).toEqual(stored);
  });

  it('are missed where the row says nothing of either', () => {
    const plan = planOf(['email', 'opportunity:opportunityName', null], { objects: ['contact', 'opportunity'] });
    expect(readRow(plan, ['', '', 'x'])).toMatchObject({
      heldBack: true,
      issues: [{ code: 'CONTACT_REQUIRED_MISSING' }],
    });
  });

  it('keep fields of the same name apart', () => {
    const reading = read(
      { ...both, 'contact.owner': 'Adam Smith', owner: 'Eve Stone', 'contact.source': 'Fair', source: 'Web' },
      'create',
      'both',
    );
    expect(reading.record?.contact).toMatchObject({ owner: 'u-adam', source: 'Fair' });
    expect(reading.record?.opportunity).toMatchObject({ owner: 'u-eve', source: 'Web' });
  });
});
