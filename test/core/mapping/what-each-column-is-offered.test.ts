import { describe, expect, test } from 'vitest';
import { suggestMappings } from '../../../src/core/mapping/suggest.ts';
import { contactSchema, type Field } from '../../../src/core/schema.ts';

const custom = (key: string, label: string, more: Partial<Field> = {}): Field => ({
  key,
  label,
  kind: 'text',
  custom: true,
  ...more,
});

const one = (header: string, schema: readonly Field[] = contactSchema, samples?: readonly string[]) => {
  const [suggestion] = suggestMappings([samples ? { header, samples } : { header }], schema);
  if (!suggestion) throw new Error('one column, one suggestion');
  return suggestion;
};

describe('a field is found by its own name', () => {
  test.each(contactSchema.filter((field) => field.object !== 'opportunity'))('label $label', ({ key, label }) => {
    expect(one(label)).toMatchObject({ field: key, object: 'contact', confidence: 1, origin: 'header' });
  });

  test.each(contactSchema)('key $key', ({ key }) => {
    expect(one(key)).toMatchObject({ field: key, confidence: 1 });
  });

  test.each(['Pin Code No', 'contact.pin_code_no', 'pin_code_no', 'PIN-CODE-NO', 'Contact: pin code no'])(
    'a custom field by %s',
    (header) => {
      const schema = [...contactSchema, custom('f1', 'Pin code no', { fieldKey: 'contact.pin_code_no' })];
      expect(one(header, schema)).toMatchObject({ field: 'f1', confidence: 1, origin: 'header' });
    },
  );

  test('a standard field beats a custom field of the same name', () => {
    expect(one('City', [custom('c1', 'City'), ...contactSchema]).field).toBe('city');
  });

  test('two custom fields of the same name leave the column open and offer both', () => {
    const twins = [...contactSchema, custom('a', 'Size'), custom('b', 'Size')];
    const { field, findings, offers } = one('size', twins);
    expect(field).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(['MAP_AMBIGUOUS']);
    expect(offers.map((offer) => offer.field)).toEqual(['a', 'b']);
  });

  test('a custom field that cannot be imported is never suggested', () => {
    expect(one('Contract', [...contactSchema, custom('u', 'Contract', { unsupported: true })]).field).toBeNull();
  });
});

describe('what the standard fields lack goes to a custom field of that meaning', () => {
  const schema = [
    ...contactSchema,
    custom('job', 'Job Title'),
    custom('fax', 'Telefax'),
    custom('mid', 'Zweiter Vorname'),
    custom('sex', 'Geschlecht'),
  ];
  test.each([
    ['Berufsbezeichnung', 'job'],
    ['Cargo', 'job'],
    ['Должность', 'job'],
    ['役職', 'job'],
    ['Business Fax', 'fax'],
    ['Факс', 'fax'],
    ['Отчество', 'mid'],
    ['Gender', 'sex'],
  ])('%s', (header, field) => {
    expect(one(header, schema)).toMatchObject({ field, confidence: 0.9, origin: 'alias' });
  });

  test.each(['Job title', 'Fax', 'Отчество', 'Gender'])('%s stays open where no such field is', (header) => {
    expect(one(header).field).toBeNull();
  });
});

describe('the words that the CRM and its guide use', () => {
  test.each([
    ['Contact Id', 'contactId'],
    ['Additional Email(s)', 'additionalEmails'],
    ['Additional Phones', 'additionalPhones'],
    ['E-mail', 'email'],
    ['Mail', 'email'],
    ['Mobile', 'phone'],
    ['Cell', 'phone'],
    ['Phone Number', 'phone'],
    ['Telephone', 'phone'],
    ['Contact Name', 'name'],
    ['Given Name', 'firstName'],
    ['Surname', 'lastName'],
    ['Organization', 'companyName'],
    ['Account Name', 'companyName'],
    ['Street Address', 'address1'],
    ['Mailing Street', 'address1'],
    ['Zip Code', 'postalCode'],
    ['Postcode', 'postalCode'],
    ['Province', 'state'],
    ['Region', 'state'],
    ['DOB', 'dateOfBirth'],
    ['Lead Source', 'source'],
    ['Assigned To', 'owner'],
    ['Do Not Disturb', 'dnd'],
    ['Timezone', 'timezone'],
    ['Labels', 'tags'],
    ['Phone*', 'phone'],
    ['primaryEmail', 'email'],
    ['ＥＭＡＩＬ', 'email'],
    ['Date of birth (DD/MM/YYYY)', 'dateOfBirth'],
    ['Geschäftstelefonnummer', 'phone'],
    ['公司所在国家/地区', 'country'],
    ['自宅の電話番号', 'phone'],
  ])('%s', (header, field) => {
    expect(one(header).field).toBe(field);
  });

  test.each([
    ['Aniversário', 'dateOfBirth'],
    ['Aniversario', null],
    ['Kraj (práca)', 'state'],
    ['Kraj (praca)', 'country'],
  ])('%s is read in the language that writes it so', (header, field) => {
    expect(one(header).field).toBe(field);
  });
});

describe('the object in a header decides', () => {
  test.each([
    ['Opportunity owner', 'owner', 'opportunity'],
    ['Contact owner', 'owner', 'contact'],
    ['Owner', 'owner', 'contact'],
    ['Deal value', 'value', 'opportunity'],
    ['opportunity.status', 'status', 'opportunity'],
    ['Pipeline', 'pipeline', 'opportunity'],
  ])('%s', (header, field, object) => {
    expect(one(header)).toMatchObject({ field, object });
  });

  test.each(['Opportunity owner', 'Opportunity name', 'Deal value', 'Deal owner', 'Pipeline', 'Lead Value', 'Status'])(
    '%s fills no contact field where opportunities are not imported',
    (header) => {
      const contacts = contactSchema.filter((field) => field.object !== 'opportunity');
      expect(one(header, contacts).field).toBeNull();
    },
  );

  test('a bare status is only offered, since any list may have one', () => {
    const { field, offers } = one('Status');
    expect(field).toBeNull();
    expect(offers).toContainEqual({ field: 'status', object: 'opportunity', confidence: 0.9 });
  });
});

describe('columns that are left out', () => {
  test.each(['Import row', 'Import status', 'Import errors', 'Import warnings', 'Created', 'Created on', 'Updated on'])(
    '%s',
    (header) => {
      expect(one(header)).toMatchObject({ field: null, ignored: true, offers: [] });
    },
  );

  test.each(['Last Activity', 'Opportunities', 'Engagement score'])('%s', (header) => {
    expect(one(header)).toMatchObject({ field: null, ignored: true });
  });
});

describe('one of several columns fills the field', () => {
  const fields = (headers: readonly string[], samples?: readonly (readonly string[])[]) =>
    suggestMappings(
      headers.map((header, index) => ({ header, ...(samples ? { samples: samples[index] ?? [] } : {}) })),
      contactSchema,
    ).map(({ field }) => field);

  test('a home phone alone is the phone, beside the phone an additional one', () => {
    expect(fields(['Home Phone'])).toEqual(['phone']);
    expect(fields(['Home Phone', 'Phone'])).toEqual(['additionalPhones', 'phone']);
  });

  test('the leftmost of equals wins, and the other is offered the field', () => {
    expect(fields(['City', 'city'])).toEqual(['city', null]);
    const [, second] = suggestMappings([{ header: 'City' }, { header: 'city' }], contactSchema);
    expect(second?.findings.map(({ code }) => code)).toEqual(['HEADER_DUPLICATE']);
    expect(second?.offers.map(({ field }) => field)).toEqual(['city']);
  });

  test('a column without values gives way to one with values', () => {
    expect(fields(['Business City', 'Home City'], [['', ''], ['Oslo']])).toEqual([null, 'city']);
  });

  test('several columns of notes and tags add up', () => {
    expect(fields(['Notes', 'Comments', 'Tags', 'Labels'])).toEqual(['notes', 'notes', 'tags', 'tags']);
  });

  test('a bare name is the given name beside a surname, where the language says so', () => {
    expect(fields(['Nombre', 'Apellidos'])).toEqual(['firstName', 'lastName']);
    expect(fields(['Nom', 'Prénom'])).toEqual(['lastName', 'firstName']);
    expect(fields(['Nombre'])).toEqual(['name']);
  });
});

describe('sample values', () => {
  const mails = ['a@example.com', 'b@example.org', 'c@example.net'];

  test('e-mails under an unknown header are offered, not applied', () => {
    const { field, origin, offers } = one('Login', contactSchema, mails);
    expect([field, origin, offers[0]?.field]).toEqual([null, 'values', 'email']);
  });

  test('values that contradict the header raise a warning', () => {
    const { field, looksLike } = one('Postal Code', contactSchema, [
      '+1 415 555 0101',
      '+1 415 555 0102',
      '+1 415 555 0103',
    ]);
    expect(field).toBe('postalCode');
    expect(looksLike).toEqual({ code: 'VALUES_LOOK_LIKE', params: { look: 'phone', field: 'postalCode' } });
  });

  test.each([
    ['Email', mails],
    ['Postal Code', ['10115', '10117', '10119']],
    ['Notes', mails],
    ['Contact Owner', mails],
    ['City', ['Oslo', 'a@example.com', 'Rome']],
  ])('%s with fitting or mixed values is no cause to warn', (header, samples) => {
    expect(one(header, contactSchema, samples).looksLike).toBeUndefined();
  });

  test('a primary phone counts only where values stand in it', () => {
    expect(one('Primary Phone').field).toBeNull();
    expect(one('Primary Phone', contactSchema, ['+47 22 00 00 00']).field).toBe('phone');
  });
});

describe('headers that say nothing', () => {
  test.each(['', '   ', '***', '\u200b'])('%j is blank', (header) => {
    const { field, findings } = one(header);
    expect(field).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(['HEADER_BLANK']);
  });

  test.each(['Emial', 'Postal Cod', 'Frist Name'])('a slip of the pen is offered, not applied: %s', (header) => {
    const { field, offers } = one(header);
    expect(field).toBeNull();
    expect(offers.length).toBeGreaterThan(0);
  });

  test.each(['Last contact', 'Spouse', 'E-mail Type', 'Favourite colour', 'Company ID', 'Email opt out', 'Date'])(
    '%s stays open',
    (header) => {
      expect(one(header).field).toBeNull();
    },
  );
});
