import { useState } from 'preact/hooks';
import { isProblems, readBrandFile } from '../../src/core/brand.ts';
import type { BrandCrm } from '../../src/core/brand.ts';
import type { OptionsProps } from './props.ts';

const fields = ['name', 'pattern', 'endpoint', 'token'] as const;
type Field = (typeof fields)[number];

const labels = { name: 'crmName', pattern: 'crmPattern', endpoint: 'crmEndpoint', token: 'crmToken' } as const;
const examples = {
  name: 'Acme CRM',
  pattern: 'https://crm.example.com/v2/location/{account}/contacts/*',
  endpoint: '/imports',
  token: '/import-token',
} as const;

/** The field that a problem of the brand file's reader is about. */
const fieldOf = (problem: string): Field => fields.find((field) => problem.startsWith(`crms.0.${field}`)) ?? 'pattern';

/** A CRM of the person's own: what they write here is their word that its endpoint is right. */
export const AddCrm = ({ t, settings, change }: OptionsProps) => {
  const [wrong, setWrong] = useState<ReadonlySet<Field>>(new Set());
  const add = async (form: HTMLFormElement): Promise<void> => {
    const given = new FormData(form);
    const text = (name: Field): string => {
      const value = given.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    const crm: BrandCrm = {
      name: text('name'),
      patterns: [text('pattern')],
      endpoint: text('endpoint'),
      ...(text('token') === '' ? {} : { token: text('token') }),
    };
    const read = readBrandFile({ crms: [crm] });
    if (isProblems(read)) return setWrong(new Set(read.problems.map(fieldOf)));
    setWrong(new Set());
    form.reset();
    await change({ crms: [...settings.crms, crm] });
  };
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        void add(event.currentTarget);
      }}
    >
      {fields.map((field) => (
        <label key={field} class="field">
          {t(labels[field])}
          <input
            name={field}
            dir={field === 'name' ? 'auto' : 'ltr'}
            required={field !== 'token'}
            maxLength={field === 'name' ? 60 : 300}
            placeholder={examples[field]}
            aria-invalid={wrong.has(field)}
            aria-describedby={wrong.has(field) ? `wrong-${field}` : undefined}
          />
          {wrong.has(field) && (
            <span role="alert" class="wrong" id={`wrong-${field}`}>
              {t('notLike', { example: examples[field] })}
            </span>
          )}
        </label>
      ))}
      <button type="submit">{t('save')}</button>
    </form>
  );
};
