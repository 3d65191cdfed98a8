import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';

/** A host in a process of its own. */
export interface HostProcess {
  readonly url: string;
  readonly port: number;
  readonly child: ChildProcess;
  /** Ends it with this signal, and waits until it is gone; answers its exit code. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

/** Who may sign in: any host process believes this issuer's tokens. */
export interface Issuer {
  readonly settings: readonly string[];
  token(account: string): Promise<string>;
  close(): void;
}

const project = resolve(import.meta.dirname, '../../..');

export const openIssuer = async (): Promise<Issuer> => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' }] });
  const server = createServer((_request, response) => response.setHeader('Content-Type', 'application/json').end(keys));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // a TCP server's address is one
  const address = `http://127.0.0.1:${port}`;
  return {
    settings: ['--auth', 'jwt', '--jwks-url', address, '--jwt-issuer', 'tests', '--jwt-audience', 'importer'],
    token: (account) =>
      new SignJWT({ account, role: 'admin' })
        .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
        .setSubject('ann')
        .setIssuer('tests')
        .setAudience('importer')
        .setExpirationTime('1h')
        .sign(privateKey),
    close: () => server.close(),
  };
};

/** Starts the reference host with these settings; resolves when it listens, rejects with what it said when it ends first. */
export const startHost = (settings: readonly string[]): Promise<HostProcess> => {
  const child = spawn(process.execPath, ['.scripts/run.mjs', 'src/host/serve/cli.ts', 'serve', ...settings], {
    cwd: project,
    env: { ...process.env, AUTH: '', DATABASE_URL: '', PORT: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  return new Promise((ready, reject) => {
    let said = '';
    const hear = (bytes: Buffer): void => {
      said += bytes.toString();
      const url = /listening on (http:\/\/[^\s"]+)/.exec(said)?.[1];
      if (url === undefined) return;
      // Nobody reads the log any more; a full pipe would stop the process.
      for (const stream of [child.stdout, child.stderr]) stream.removeAllListeners('data').resume();
      ready({
        url,
        port: Number(new URL(url).port),
        child,
        end: (signal) => {
          child.kill(signal);
          return ended;
        },
      });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then((code) => reject(new Error(`ended with ${code}: ${said}`)));
  });
};
