import { importPageSchema, issuePageSchema } from '../../core/wire-schemas.ts';
import { assume, demand, readAs, readReceipt } from './answers.ts';
import { heldBackRow, makeBatch, person } from './samples.ts';
import type { ImportSummary, IssuePage, Page } from '../../core/wire.ts';
import type { Lab } from './lab.ts';
import type { Rule } from './rule.ts';

async function listed(lab: Lab, query = ''): Promise<Page<ImportSummary>> {
  assume(lab.config.capabilities.history, 'the host offers no history.');
  const answer = await lab.ask('GET', `/imports${query}`);
  demand(answer.status === 200, `GET /imports${query} answered ${answer.status}.`);
  return readAs(importPageSchema, answer, 'A page of imports');
}

async function issues(lab: Lab, id: string, query = ''): Promise<IssuePage> {
  const answer = await lab.ask('GET', `/imports/${id}/issues${query}`);
  demand(answer.status === 200, `GET issues${query} answered ${answer.status}.`);
  return readAs(issuePageSchema, answer, 'A page of issues');
}

/** One row created with a warning, one that fails at the host, one held back. */
async function troubled(lab: Lab): Promise<string> {
  const { id } = await lab.open('createAndUpdate');
  const warning = {
    code: 'DATE_UNREADABLE',
    severity: 'warning',
    column: 1,
    field: 'dateOfBirth',
    params: {},
  } as const;
  const failing = { ...person(2, lab.email()), match: { contactId: 'no-such-contact', keys: [] } };
  const rows = [{ ...person(1, lab.email(), { firstName: '=SUM(A1)' }), issues: [warning] }, failing];
  readReceipt(await lab.put(makeBatch(id, rows, { last: 3, heldBack: [heldBackRow(3)] })));
  return id;
}

async function report(lab: Lab, rows: string): Promise<string> {
  assume(lab.config.capabilities.report, 'the host offers no report.');
  const { status, headers, text } = await lab.ask('GET', `/imports/${await troubled(lab)}/report.csv?rows=${rows}`);
  demand(status === 200, `It answered ${status}.`);
  demand((headers.get('Content-Type') ?? '').startsWith('text/csv'), `Its type is ${headers.get('Content-Type')}.`);
  return text.replace(/^\uFEFF/, '');
}

const lines = (csv: string): readonly string[] => csv.split(/\r?\n/).filter((line) => line !== '');

export const historyRules: readonly Rule[] = [
  {
    rule: 'history.newest-first',
    sentence: 'GET /imports lists the account’s imports, the newest first.',
    async check(lab) {
      assume(lab.config.capabilities.history, 'the host offers no history.');
      const [older, newer] = [await lab.open(), await lab.open()];
      const { items } = await listed(lab);
      const place = (id: string): number => items.findIndex((summary) => summary.id === id);
      demand(place(newer.id) >= 0, 'The newest import is missing.');
      demand(place(older.id) > place(newer.id), 'An older import stands before it.');
    },
  },
  {
    rule: 'history.pages',
    sentence: 'The pages of GET /imports do not repeat and do not skip what is listed.',
    async check(lab) {
      let page = await listed(lab);
      const seen = new Set<string>();
      for (let pages = 0; pages < 200; pages++) {
        for (const { id } of page.items) {
          demand(!seen.has(id), 'An import stands on two pages.');
          seen.add(id);
        }
        if (page.next === null) break;
        page = await listed(lab, `?cursor=${encodeURIComponent(page.next)}`);
      }
      const missing = lab.imports.filter((id) => !seen.has(id)).length;
      demand(missing === 0, `${missing} imports of this run are on no page.`);
    },
  },
  {
    rule: 'history.filters',
    sentence: 'GET /imports?state= and ?user= list only imports in that state and by that person.',
    async check(lab) {
      const { id } = await lab.open();
      await lab.ask('POST', `/imports/${id}/cancel`);
      const cancelled = await listed(lab, '?state=cancelled');
      demand(
        cancelled.items.every(({ state }) => state === 'cancelled'),
        'Another state is listed.',
      );
      demand(
        cancelled.items.some((summary) => summary.id === id),
        'The import is missing.',
      );
      const mine = await listed(lab, `?user=${encodeURIComponent(lab.config.user.id)}`);
      demand(
        mine.items.some((summary) => summary.id === id),
        'The person’s own import is missing.',
      );
      demand((await listed(lab, '?user=nobody-of-this-account')).items.length === 0, 'Another person’s are listed.');
    },
  },
  {
    rule: 'history.nonsense',
    sentence: 'A cursor or a filter without meaning gets an empty or an ordinary page, or 400, 404 or 422.',
    async check(lab) {
      assume(lab.config.capabilities.history, 'the host offers no history.');
      for (const query of ['?cursor=%00', '?cursor=-1', '?cursor=e30', '?state=lost', "?user=' or 1=1--", '?cursor=']) {
        const { status } = await lab.ask('GET', `/imports${query}`);
        demand([200, 400, 404, 422].includes(status), `${query} was answered with ${status}.`);
      }
    },
  },
  {
    rule: 'issues.all',
    sentence: 'GET issues names what was found before sending and what the host found, of rows sent and held back.',
    async check(lab) {
      assume(lab.config.capabilities.history, 'the host offers no history.');
      const { items, counts } = await issues(lab, await troubled(lab));
      const found = items.map(({ row, code }) => `${row} ${code}`).sort();
      demand(
        found.join() === '1 DATE_UNREADABLE,2 CONTACT_ID_INVALID,3 EMAIL_INVALID',
        `It names ${found.join(', ')}.`,
      );
      const counted = counts.map(({ code, count }) => `${code} ${count}`).sort();
      demand(
        counted.join() === 'CONTACT_ID_INVALID 1,DATE_UNREADABLE 1,EMAIL_INVALID 1',
        `It counts ${counted.join(', ')}.`,
      );
    },
  },
  {
    rule: 'issues.filters',
    sentence: 'GET issues?severity= and ?code= give only such issues.',
    async check(lab) {
      assume(lab.config.capabilities.history, 'the host offers no history.');
      const id = await troubled(lab);
      const warnings = await issues(lab, id, '?severity=warning');
      demand(warnings.items.map(({ row }) => row).join() === '1', 'severity=warning gives other issues.');
      const invalid = await issues(lab, id, '?code=EMAIL_INVALID');
      demand(invalid.items.map(({ row }) => row).join() === '3', 'code=EMAIL_INVALID gives other issues.');
    },
  },
  {
    rule: 'report.columns',
    sentence: 'report.csv has the file’s columns in their order and then Import row, status, errors and warnings.',
    async check(lab) {
      const [header, ...rows] = lines(await report(lab, 'all'));
      demand(
        header === 'firstName,lastName,email,Import row,Import status,Import errors,Import warnings',
        `It has: ${header}`,
      );
      demand(rows.length === 3, `It has ${rows.length} rows in place of 3.`);
    },
  },
  {
    rule: 'report.rows',
    sentence: 'report.csv?rows=failed has the rows that failed or were held back, rows=warned those with warnings.',
    async check(lab) {
      demand(lines(await report(lab, 'failed')).length === 3, 'failed has not the two rows.');
      const warned = lines(await report(lab, 'warned'));
      demand(warned.length === 2 && (warned[1] ?? '').includes('DATE_UNREADABLE'), 'warned has not the one row.');
    },
  },
  {
    rule: 'report.formulas',
    sentence: 'No cell of report.csv begins with = + - @, a tab or a line break: spreadsheets would run it.',
    async check(lab) {
      const csv = await report(lab, 'all');
      demand(!/(^|,)"?[=+\-@\t]/m.test(csv), 'One does.');
      demand(csv.includes('1+1'), 'The cell that would be run is missing.');
    },
  },
];
