import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

/** An installed Firefox, or nothing. */
export const firefoxPath = [
  process.env['FIREFOX_PATH'] ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find((path) => path !== '' && existsSync(path));

/** Firefox by its own remote protocol: the only one that reaches an extension's pages. */
export interface Marionette {
  ask<T>(command: string, parameters?: object): Promise<T>;
  /** Runs in the page, or in the browser itself after `Marionette:SetContext`. */
  run<T>(script: string, ...given: readonly unknown[]): Promise<T>;
  close(): Promise<void>;
}

const reach = async (port: number): Promise<Socket> => {
  for (let tries = 0; tries < 150; tries += 1) {
    const socket = await new Promise<Socket | null>((done) => {
      const one = connect(port, '127.0.0.1', () => done(one));
      one.once('error', () => done(null));
    });
    if (socket !== null) return socket;
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error('Firefox did not open its port.');
};

export const launchFirefox = async (path: string): Promise<Marionette> => {
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const preferences = {
    'marionette.port': port,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
    'browser.shell.checkDefaultBrowser': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'services.settings.server': 'http://127.0.0.1:9/',
    'extensions.update.enabled': false,
    // No robot can press the prompt of an optional permission; the gesture before it is real.
    'extensions.webextOptionalPermissionPrompts': false,
  };
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
      .join('\n'),
  );
  const browser = spawn(
    path,
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    { stdio: 'ignore' },
  );
  const socket = await reach(port);
  const speak = speakOver(socket);
  await speak('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  return {
    ask: async <T>(command: string, parameters: object = {}) => (await speak(command, parameters)) as T, // the caller knows the command
    run: async <T>(script: string, ...given: readonly unknown[]) => {
      const answer = await speak('WebDriver:ExecuteAsyncScript', {
        script: `const done = arguments[arguments.length - 1]; (async (...given) => { ${script} })(...[...arguments].slice(0, -1)).then(done, (error) => done('failed: ' + error));`,
        args: given,
      });
      return (answer as { value: T }).value; // the script's own answer
    },
    close: async () => {
      const ended = new Promise((done) => browser.once('exit', done));
      await speak('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      const patience = setTimeout(() => browser.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(patience);
      socket.destroy();
    },
  };
};

/** Messages are `length:[kind, id, error, result]`. */
const speakOver = (socket: Socket): ((command: string, parameters: object) => Promise<unknown>) => {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let rest = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (piece) => {
    rest = Buffer.concat([rest, piece]);
    for (;;) {
      const colon = rest.indexOf(':');
      const length = Number(rest.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 0 || rest.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(rest.subarray(colon + 1, colon + 1 + length).toString());
      rest = rest.subarray(colon + 1 + length);
      if (!Array.isArray(message)) continue;
      const [, id, error, result] = message as [number, number, { message: string } | null, unknown]; // the protocol's shape
      const asked = waiting.get(id);
      waiting.delete(id);
      if (error === null) asked?.resolve(result);
      else asked?.reject(new Error(error.message));
    }
  });
  socket.on('error', () => undefined);
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has gone.'));
  });
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const text = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
};
