import { describe, expect, test } from 'vitest';
import { openApiDocument } from '../../src/host/openapi/document.ts';
import { callDescriptions } from '../../src/host/openapi/calls.ts';
import { problemKinds } from '../../src/host/problem.ts';
import { routes } from '../../src/host/router.ts';
import { checkedIn } from './http/described.ts';

describe('openapi.json', () => {
  test('is what the schemas give; renew it with node .scripts/run.mjs test/host/write-openapi.ts', () => {
    expect(checkedIn).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
  });

  test('describes every call of the router, and no other', () => {
    const answered = routes.map(
      ({ method, path }) =>
        `${method.toLowerCase()} /${path.replace(':import', '{importId}').replace(':first', '{first}')}`,
    );
    const described = callDescriptions.map(({ method, path }) => `${method} ${path}`);
    expect(described.sort()).toEqual(answered.sort());
  });

  test('names every problem that is not about the address itself', () => {
    const described = new Set(callDescriptions.flatMap(({ problems }) => problems));
    const missing = Object.keys(problemKinds).filter(
      (code) => ![...described].includes(code as keyof typeof problemKinds),
    );
    expect(missing.sort()).toEqual(['method-not-allowed']);
  });

  test('has an operation id for each call, and every reference leads somewhere', () => {
    const ids = callDescriptions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const text = JSON.stringify(checkedIn);
    for (const [, kind = '', name = ''] of text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)) {
      expect(checkedIn.components[kind], name).toHaveProperty(name);
    }
  });

  test('gives tenants no way to be named and holds no address of a machine', () => {
    const text = JSON.stringify(checkedIn);
    expect(text).not.toMatch(/accountId|tenant/);
    expect(text.match(/https?:\/\/[^"]+/g)).toEqual([
      'https://json-schema.org/draft/2020-12/schema',
      'http://localhost:8787',
    ]);
  });
});
