import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { arch } from 'node:os';
import { freePort } from './free-port.ts';

const machine = arch() === 'arm64' ? 'aarch64' : 'x86_64';
const miniBrowser = `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`;
const driver = '/usr/bin/WebKitWebDriver';
const display = '/usr/bin/Xvfb';

/** WebKit's GTK port with its driver and a display without a screen, as Debian's packages bring them. */
export const webkitPath = [miniBrowser, driver, display].every((path) => existsSync(path)) ? miniBrowser : undefined;

export interface WebKit {
  open(url: string): Promise<void>;
  /** Runs an async function's body in the page. */
  run<T>(body: string): Promise<T>;
  close(): Promise<void>;
}

export const launchWebKit = async (binary: string): Promise<WebKit> => {
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((done) =>
    screen.stdio[3]?.once('data', (text: unknown) => done(String(text).trim())),
  );
  const port = await freePort();
  const process_ = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: `:${number}`, LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' },
    stdio: 'ignore',
  });
  const ask = speakTo(`http://127.0.0.1:${port}`);
  await ready(ask);
  const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } },
  });
  const session = `/session/${sessionId}`;
  await ask('POST', `${session}/timeouts`, { script: 120_000 });
  return {
    open: async (url) => void (await ask('POST', `${session}/url`, { url })),
    run: (body) =>
      ask('POST', `${session}/execute/async`, {
        script: `const done = arguments[arguments.length - 1]; (async () => { ${body} })().then(done, (error) => done('failed: ' + error));`,
        args: [],
      }),
    close: async () => {
      await ask('DELETE', session).catch(() => undefined);
      await Promise.all([ended(process_), ended(screen)]);
    },
  };
};

type Ask = <T>(method: string, path: string, body?: object) => Promise<T>;

const speakTo =
  (origin: string): Ask =>
  async <T>(method: string, path: string, body?: object) => {
    const answer = await fetch(`${origin}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } }; // the protocol's shape
    if (!answer.ok) throw new Error(`${value.error ?? answer.status}: ${value.message ?? ''}`);
    return value;
  };

const ready = async (ask: Ask): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await ask('GET', '/status').catch(() => null)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('WebKitWebDriver did not open its port.');
};

const ended = (one: ChildProcess): Promise<unknown> => {
  if (one.exitCode !== null || one.signalCode !== null) return Promise.resolve();
  const end = new Promise((done) => one.once('exit', done));
  one.kill();
  return end;
};
