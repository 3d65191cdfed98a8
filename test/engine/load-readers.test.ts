import { describe, expect, it } from 'vitest';
import { loadReaders } from '../../src/engine/load-readers.ts';
import { planOf } from '../core/plans.ts';

const phone = { key: 'phone', label: 'Phone', kind: 'phone' } as const;

describe('the readers of a plan', () => {
  it.each(['phone', 'additionalPhones'])('read phones where a column fills %s', async (field) => {
    const create = await loadReaders(planOf(['email', field]));
    expect(create(phone, { country: 'US' })('(202) 555-0123').value).toBe('+12025550123');
  });

  it('come without the numbering plans of the world where no column holds phones', async () => {
    const create = await loadReaders(planOf(['email', 'firstName', null]));
    expect(create({ key: 'email', label: 'Email', kind: 'email' }, {})('a@b.example').value).toBe('a@b.example');
    expect(() => create(phone, {})).toThrow(TypeError);
  });
});
