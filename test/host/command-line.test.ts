import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { batchOf, importId, importRequest, person } from './http/world.ts';
import type { AddressInfo } from 'node:net';
import type { ChildProcess } from 'node:child_process';

interface Command {
  readonly process: ChildProcess;
  readonly output: { stdout: string; stderr: string };
  /** Resolves when the output has something that matches. */
  says(pattern: RegExp): Promise<string>;
  readonly ended: Promise<number | null>;
}

const folder = mkdtempSync(join(tmpdir(), 'contact-importer-'));
const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: readonly string[]): Command {
  const child = spawn(process.execPath, ['.scripts/run.mjs', 'src/host/serve/cli.ts', ...args], {
    env: { ...process.env, AUTH: '', DATABASE_URL: '', PORT: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  const output = { stdout: '', stderr: '' };
  const heard: (() => void)[] = [];
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].on('data', (chunk: Buffer) => {
      output[stream] += chunk.toString();
      for (const check of heard) check();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const says = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        const found = pattern.exec(output.stdout + output.stderr);
        if (found) resolve(found[1] ?? found[0]);
      };
      heard.push(check);
      check();
      void ended.then((code) => reject(new Error(`ended with ${code}: ${output.stdout}${output.stderr}`)));
    });
  return { process: child, output, says, ended };
}

async function signIn(url: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/api/sign-in`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'admin@demo.example', password }),
  });
  return answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
}

const serveDemo = async (dataDir: string) => {
  const command = run('serve', '--auth', 'demo', '--port', '0', '--data-dir', dataDir);
  const url = await command.says(/listening on ([^"]+)"/);
  const cookie = await signIn(url, await command.says(/"password":"([^"]+)"/));
  const ask = (method: string, path: string, body?: unknown): Promise<Response> =>
    fetch(url + path, {
      method,
      headers: { Cookie: cookie, 'Contact-Importer-Version': '1', 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return { command, url, cookie, ask };
};

describe('contact-importer', () => {
  test('explains itself, and ends with a sentence where it cannot go on', async () => {
    const [help, unknown, nobody, nowhere] = [run('--help'), run('serv'), run('serve'), run('conform')];
    expect(await help.ended).toBe(0);
    expect(help.output.stdout).toContain('contact-importer conform <endpoint>');
    expect(await unknown.ended).toBe(2);
    expect(await nobody.ended).toBe(1);
    expect(nobody.output.stderr).toBe(
      'Say who may sign in: --jwks-url, --jwt-issuer and --jwt-audience, or --auth demo to try it.\n',
    );
    expect(await nowhere.ended).toBe(1);
    expect(nowhere.output.stderr).toBe('Give the address of the host to judge.\n');
  });

  test('serve says at once that its port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo; // it listens on TCP
    const command = run('serve', '--auth', 'demo', '--port', String(port), '--data-dir', join(folder, 'taken'));
    expect(await command.ended).toBe(1);
    expect(command.output.stderr).toBe(`Port ${port} is in use. Stop what uses it, or choose another with --port.\n`);
    other.close();
  });

  test('serve keeps what it acknowledged over a restart, and conform judges it', { timeout: 180_000 }, async () => {
    const dataDir = join(folder, 'kept');
    const before = await serveDemo(dataDir);
    expect((await before.ask('POST', '/imports', importRequest())).status).toBe(201);
    const batch = batchOf([person(1, 'ann@new.example')]);
    const answer = await before.ask('PUT', `/imports/${importId}/batches/1`, batch);
    const receipt: unknown = await answer.json();
    before.command.process.kill('SIGTERM');
    expect(await before.command.ended).toBe(0);
    expect(before.command.output.stdout).toContain('SIGTERM');
    expect(before.command.output.stdout).not.toContain('ann@new.example');

    const after = await serveDemo(dataDir);
    const again = await after.ask('PUT', `/imports/${importId}/batches/1`, batch);
    expect([again.headers.get('Idempotent-Replay'), await again.json()]).toEqual(['true', receipt]);

    const judged = run('conform', after.url, '--header', `Cookie: ${after.cookie}`, '--json');
    expect(await judged.ended, judged.output.stdout).toBe(0);
    expect(JSON.parse(judged.output.stdout)).toMatchObject({ failed: 0 });
    after.command.process.kill('SIGTERM');
    expect(await after.command.ended).toBe(0);
  });
});
