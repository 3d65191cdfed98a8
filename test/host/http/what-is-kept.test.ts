import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { HostConfig } from '../../../src/core/wire.ts';
import { csvCell } from '../../../src/host/report-csv.ts';
import { asProblem, asReceipt, batchOf, heldBack, importId, importRequest, person, startHost } from './world.ts';

describe('a cell of the report', () => {
  test.each([
    ['plain', 'plain'],
    ['', ''],
    ['=1+1', "'=1+1"],
    ['+12025550123', "'+12025550123"],
    ['-5', "'-5"],
    ['@here', "'@here"],
    ['\ttab', "'\ttab"],
    ['\rreturn', '"\'\rreturn"'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ])('%j is written as %j', (text, written) => expect(csvCell(text)).toBe(written));
});

describe('the report', () => {
  test('has the file’s columns, the four of ours, and the rows in order, however many pages they fill', async () => {
    const { ask } = startHost({ limits: { batchRows: 2_000 } });
    await ask('POST', '/imports', importRequest());
    const rows = Array.from({ length: 1_200 }, (_, at) => person(at + 2, `p${at}@new.example`));
    await ask('PUT', `/imports/${importId}/batches/1`, batchOf(rows, [heldBack(1)]));
    const { text, headers } = await ask('GET', `/imports/${importId}/report.csv?rows=all`);
    const lines = text.split('\r\n');
    expect(lines).toHaveLength(1_203);
    expect(lines[0]).toBe('\uFEFFGiven name,Mail,Notes to self,Import row,Import status,Import errors,Import warnings');
    expect(lines[1]).toBe('Bob,no address,x,1,held back,EMAIL_INVALID,');
    expect(lines[1_201]).toBe('Ann,p1199@new.example,,1201,created,,');
    expect(headers.get('Content-Disposition')).toBe(`attachment; filename="import-${importId}-all.csv"`);
  });

  test('of a report that came back has the four columns once, and cells beyond the header at the end', async () => {
    const { ask } = startHost();
    const { mapping, ...request } = importRequest();
    const four = ['Import row', 'Import status', 'Import errors', 'Import warnings'].map((header, at) => ({
      column: mapping.length + at,
      header,
      to: null,
      options: {},
    }));
    await ask('POST', '/imports', { ...request, mapping: [...mapping, ...four] });
    const back = heldBack(1);
    const cells = [...back.cells, '7', 'held back', 'EMAIL_INVALID', '', 'beyond'];
    await ask('PUT', `/imports/${importId}/batches/1`, batchOf([], [{ ...back, cells }]));
    const { text } = await ask('GET', `/imports/${importId}/report.csv?rows=all`);
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFGiven name,Mail,Notes to self,Import row,Import status,Import errors,Import warnings',
      'Bob,no address,x,1,held back,EMAIL_INVALID,,beyond',
    ]);
  });

  test.each(['rows=', 'rows=some', 'rows=ALL'])('does not guess what ?%s means', async (query) => {
    const { ask } = startHost();
    await ask('POST', '/imports', importRequest());
    const answer = await ask('GET', `/imports/${importId}/report.csv?${query}`);
    expect(asProblem(answer).code).toBe('query-invalid');
  });
});

describe('the receipt of an import', () => {
  test('holds file, mapping, options, consent, counts and a digest that anybody can compute again', async () => {
    const { ask } = startHost();
    const request = importRequest();
    await ask('POST', '/imports', request);
    const results = [];
    for (const row of [2, 1]) {
      const answer = await ask(
        'PUT',
        `/imports/${importId}/batches/${row}`,
        batchOf([person(row, `p${row}@new.example`)]),
      );
      results.push(...asReceipt(answer).results);
    }
    const lines = results
      .sort((a, b) => a.row - b.row)
      .map(({ row, outcome, contactId = '-' }) => `${row} ${outcome} ${contactId} -\n`);
    const { body, headers } = await ask('GET', `/imports/${importId}/receipt`);
    expect(body).toMatchObject({
      import: { id: importId, file: request.file, stats: { created: 2, total: 2 } },
      mapping: request.mapping,
      options: request.options,
      consent: request.consent,
      outcomes: createHash('sha256').update(lines.join('')).digest('hex'),
    });
    expect(headers.get('Content-Disposition')).toContain('attachment');
  });
});

describe('addresses that lead nowhere', () => {
  test.each([
    ['GET', '/', 404],
    ['GET', '/configs', 404],
    ['GET', '/config/', 404],
    ['GET', '/imports/not-a-uuid', 404],
    ['GET', `/imports/${importId.toUpperCase().replace('1', 'A')}`, 404],
    ['PUT', `/imports/${importId}/batches/0`, 404],
    ['PUT', `/imports/${importId}/batches/01`, 404],
    ['PUT', `/imports/${importId}/batches/1e3`, 404],
    ['POST', '/config', 405],
    ['DELETE', `/imports/${importId}`, 405],
    ['GET', '/fields', 405],
  ])('%s %s gets %i', async (method, path, status) => {
    const answer = await startHost().ask(method, path);
    expect(answer.status).toBe(status);
    expect(answer.headers.has('Allow')).toBe(status === 405);
  });
});

describe('what the host does not offer', () => {
  test.each([
    ['preview', 'POST', `/imports/${importId}/preview`, batchOf([person(1, 'a@new.example')])],
    ['revert', 'POST', `/imports/${importId}/revert`, { scope: 'all' }],
    ['history', 'GET', '/imports', undefined],
    ['history', 'GET', `/imports/${importId}/issues`, undefined],
    ['report', 'GET', `/imports/${importId}/report.csv`, undefined],
    ['createField', 'POST', '/fields', { label: 'Shoe size', kind: 'number' }],
  ])('%s is answered with 404 at %s %s', async (capability, method, path, body) => {
    const { ask } = startHost({ capabilities: { [capability]: false } });
    await ask('POST', '/imports', importRequest());
    expect(asProblem(await ask(method, path, body)).code).toBe('capability-off');
  });

  test('a field that exists is not made twice', async () => {
    const { ask } = startHost({ capabilities: { createField: true } });
    const made = await ask('POST', '/fields', { label: ' Shoe size ', kind: 'number', key: 'accountId' });
    expect([made.status, made.body]).toMatchObject([201, { label: 'Shoe size', kind: 'number', custom: true }]);
    expect(made.body).not.toMatchObject({ key: 'accountId' });
    expect(asProblem(await ask('POST', '/fields', { label: 'shoe SIZE', kind: 'text' })).code).toBe('field-exists');
  });

  describe('an option of a custom field', () => {
    const plan = { key: 'plan', label: 'Plan', kind: 'option', custom: true, options: ['Basic'] } as const;
    const host = (capabilities = { addOption: true }) =>
      startHost({ capabilities }, [
        { account: { id: 'north' }, fields: [plan, { ...plan, key: 'note', kind: 'text' }] },
      ]);
    const options = (config: unknown) => (config as HostConfig).fields.find(({ key }) => key === 'plan')?.options; // checked by its schema

    test('is added once, whatever its case, and changes the revision of the config', async () => {
      const { ask } = host();
      const before = (await ask('GET', '/config')).headers.get('ETag');
      const added = await ask('POST', '/fields/plan/options', { option: ' Gold ' });
      expect([added.status, added.body]).toMatchObject([200, { key: 'plan', options: ['Basic', 'Gold'] }]);
      expect((await ask('POST', '/fields/plan/options', { option: 'GOLD' })).body).toEqual(added.body);
      const after = await ask('GET', '/config');
      expect(options(after.body)).toEqual(['Basic', 'Gold']);
      expect(after.headers.get('ETag')).not.toBe(before);
    });

    test.each([
      ['/fields/plan/options', { option: '' }, 'body-invalid'],
      ['/fields/plan/options', { object: 'opportunity', option: 'Gold' }, 'field-not-found'],
      ['/fields/type/options', { option: 'Gold' }, 'field-not-found'],
      ['/fields/none/options', { option: 'Gold' }, 'field-not-found'],
      ['/fields/note/options', { option: 'Gold' }, 'option-not-added'],
    ])('is refused at %s with %j', async (path, body, code) => {
      expect(asProblem(await host().ask('POST', path, body)).code).toBe(code);
    });

    test('is not offered where the host or its store cannot', async () => {
      const { ask, store } = host({ addOption: false });
      expect(asProblem(await ask('POST', '/fields/plan/options', { option: 'Gold' })).code).toBe('capability-off');
      const { addOption: _, ...without } = store;
      const poor = startHost({ capabilities: { addOption: true }, store: without });
      expect((await poor.ask('GET', '/config')).body).toMatchObject({ capabilities: { addOption: false } });
    });
  });

  test('mapping packs of the host reach administrators, and nobody else', async () => {
    const pack = { version: 1, name: 'Trade fair', columns: [] };
    const { ask } = startHost({ mappingPacks: [pack] });
    expect((await ask('GET', '/config')).body).toMatchObject({ mappingPacks: [pack] });
    expect((await ask('GET', '/config', undefined, { as: 'member' })).body).not.toHaveProperty('mappingPacks');
  });
});
