import { describe, expect, test } from 'vitest';
import { readHeaders } from '../../src/host/serve/conform-command.ts';
import { readSettings, settings, settingsHelp } from '../../src/host/serve/settings.ts';

const jwt = { JWKS_URL: 'https://id.example/keys', JWT_ISSUER: 'https://id.example', JWT_AUDIENCE: 'importer' };
const read = (flags: Record<string, string> = {}, env: Record<string, string> = jwt) =>
  readSettings(new Map(Object.entries(flags)), env);

describe('the settings of contact-importer serve', () => {
  test('need no more than who may sign in', () => {
    expect(read()).toMatchObject({
      port: 8787,
      hostname: '127.0.0.1',
      basePath: '',
      databaseUrl: null,
      dataDir: '.data',
      auth: { issuer: 'https://id.example', audience: 'importer', algorithms: ['RS256', 'ES256'] },
      allowedOrigins: [],
      limits: { fileBytes: 31_457_280, batchRows: 1_000, batchBytes: 4_194_304 },
      requests: 300,
    });
  });

  test('come from flags, then from the environment', () => {
    const env = { ...jwt, PORT: '1', ALLOWED_ORIGINS: 'https://a.example, https://b.example', BASE_PATH: '/api/' };
    const { port, allowedOrigins, basePath } = read({ port: '2' }, env);
    expect([port, allowedOrigins, basePath]).toEqual([2, ['https://a.example', 'https://b.example'], '/api']);
  });

  test.each<[Record<string, string>, Record<string, string>, string]>([
    [{}, {}, 'Say who may sign in'],
    [{}, { ...jwt, JWT_AUDIENCE: '' }, 'Say who may sign in'],
    [{ auth: 'none' }, jwt, '--auth must be jwt or demo, not "none".'],
    [{ 'jwks-url': 'keys' }, jwt, '--jwks-url must be an address, not "keys".'],
    [{ 'jwt-algorithms': 'HS256' }, jwt, '"HS256" is none of them'],
    [{ 'jwt-algorithms': 'none' }, jwt, '"none" is none of them'],
    [{ 'jwt-algorithms': ',' }, jwt, 'is none of them'],
    [{ port: 'http' }, jwt, '--port must be a whole number from 0 to 65535, not "http".'],
    [{ port: '70000' }, jwt, '--port must be a whole number'],
    [{ 'max-batch-rows': '0' }, jwt, '--max-batch-rows must be a whole number from 1'],
  ])('%j with %j is explained', (flags, env, message) => {
    expect(() => read(flags, env)).toThrow(message);
  });

  test('are all in the help', () => {
    for (const { flag, env } of settings) expect(settingsHelp()).toMatch(new RegExp(`--${flag} +${env} `));
  });
});

describe('the headers of contact-importer conform', () => {
  test('are written as in HTTP', () => {
    expect(readHeaders(['Authorization: Bearer a:b', 'Cookie:x=1'])).toEqual({
      Authorization: 'Bearer a:b',
      Cookie: 'x=1',
    });
    expect(() => readHeaders(['Bearer abc'])).toThrow('is no header');
  });
});
