import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, test } from 'vitest';
import { openApiDocument } from '../../src/host/openapi/document.ts';
import { callDescriptions } from '../../src/host/openapi/calls.ts';
import { problemKinds } from '../../src/host/problem.ts';
import { routes } from '../../src/host/router.ts';
import { checkedIn } from './http/described.ts';

/** What the linter says against a document, by rule. */
const lint = async (document: object): Promise<readonly string[]> => {
  // Strict: what is usually a warning is an error.
  const config = await createConfig({ extends: ['recommended-strict'] });
  const source = JSON.stringify(document);
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config });
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
};

describe('openapi.json', () => {
  test('gives a linter nothing to say', async () => {
    expect(await lint(checkedIn)).toEqual([]);
  });

  test('would give it something to say with a reference that leads nowhere or a call that says nothing', async () => {
    const text = JSON.stringify(checkedIn);
    const lost = text.replaceAll('#/components/schemas/Receipt"', '#/components/schemas/Lost"');
    // The parsed text of an object.
    expect((await lint(JSON.parse(lost) as object)).join()).toContain("Can't resolve $ref");
    const silent = { ...checkedIn, paths: { '/config': { get: { operationId: 'getConfig' } } } };
    expect((await lint(silent)).join()).toContain('operation-summary');
  });

  test('is what the schemas give; renew it with node .scripts/run.mjs test/host/write-openapi.ts', () => {
    expect(checkedIn).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
  });

  test('describes every call of the router, and no other', () => {
    const answered = routes.map(
      ({ method, path }) =>
        `${method.toLowerCase()} /${path.replace(':import', '{importId}').replace(':first', '{first}').replace(':field', '{key}')}`,
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
