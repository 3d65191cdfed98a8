import { fault } from '../../../src/core/fault.ts';
import type { Range } from '../../../src/core/batch.ts';
import type { ImportSummary } from '../../../src/core/wire.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { createSession } from '../../../src/session/create-session.ts';
import { laterParts } from '../../../src/session/later-parts.ts';
import { isRefusal } from '../../../src/session/ports/transport.ts';
import type { Checkpoint, Checkpoints } from '../../../src/session/ports/browser.ts';
import type { Session, State } from '../../../src/session/session.ts';
import { createHttpTransport } from '../../../src/transport/http-transport.ts';

/** A person who imports contacts over a real connection: real session, engine and transport, with short back-offs. */
export interface Person {
  readonly session: Session;
  /** Everything the host acknowledged to this person. */
  readonly acknowledged: readonly Range[];
  readonly shown: readonly string[];
  until(isSo: (state: State) => boolean): Promise<State>;
  /** Chooses the file, maps its columns, agrees, and starts. */
  start(text: string): Promise<void>;
  /** Resumes whenever the import pauses. */
  insist(): void;
  finish(): Promise<ImportSummary>;
}

export interface PersonOptions {
  readonly endpoint: string;
  readonly token: string;
  readonly disk?: Map<string, Checkpoint>;
  /** Milliseconds that a call may take. */
  readonly timeout?: number;
  /** How much shorter the back-offs are than in life. */
  readonly hurry?: number;
}

export const openPerson = ({
  endpoint,
  token,
  disk = new Map(),
  timeout = 20_000,
  hurry = 20,
}: PersonOptions): Person => {
  const acknowledged: Range[] = [];
  const shown: string[] = [];
  const wire = createHttpTransport({ endpoint, headers: () => ({ Authorization: `Bearer ${token}` }), timeout });
  const session = createSession({
    engine: () => createEngine(),
    transport: {
      ...wire,
      putBatch: async (...given) => {
        const answer = await wire.putBatch(...given);
        if (!isRefusal(answer)) acknowledged.push([answer.first, answer.last]);
        return answer;
      },
    },
    checkpoints: inMemory(disk),
    surroundings: {
      now: () => Date.now(),
      random: () => Math.random(),
      uuid: () => crypto.randomUUID(),
      sleep: (ms, signal) =>
        new Promise((resolve) => {
          if (signal.aborted) return resolve();
          const done = (): void => {
            clearTimeout(timer);
            signal.removeEventListener('abort', done);
            resolve();
          };
          const timer = setTimeout(done, ms / hurry);
          signal.addEventListener('abort', done);
        }),
      online: () => true,
      onOnlineChange: () => () => undefined,
    },
    laterParts: async () => laterParts,
    scope: 'crm',
    today: () => '2026-01-05',
  });
  session.subscribe((state) => {
    const word = state.step === 'paused' ? `paused: ${state.reason.why}` : state.step;
    if (shown.at(-1) !== word) shown.push(word);
  });

  const until = (isSo: (state: State) => boolean): Promise<State> =>
    new Promise((resolve) => {
      let leave = (): void => undefined;
      const look = (state: State): void => {
        if (!isSo(state)) return;
        leave();
        resolve(state);
      };
      leave = session.subscribe(look);
      look(session.state);
    });

  return {
    session,
    acknowledged,
    shown,
    until,
    start: async (text) => {
      await until((state) => 'config' in state && state.config !== null);
      session.send({ do: 'choose-mode', object: 'contact', mode: 'createAndUpdate' });
      session.send({ do: 'go', page: 'upload' });
      session.send({ do: 'choose-file', file: new File([text], 'contacts.csv', { type: 'text/csv' }) });
      await until((state) => state.file?.opened != null);
      session.send({ do: 'go', page: 'map' });
      session.send({ do: 'check' });
      await until((state) => state.step === 'reviewing');
      session.send({ do: 'choose', choices: { consent: true } });
      session.send({ do: 'start' });
      await until((state) => state.step === 'sending');
    },
    insist: () => {
      session.subscribe((state) => {
        if (state.step === 'paused') setTimeout(() => session.send({ do: 'resume' }), 100);
      });
    },
    finish: async () => {
      const state = await until(({ step }) => step === 'finished' || step === 'failed');
      session.dispose();
      if (state.step === 'finished') return state.summary;
      throw new Error(state.step === 'failed' ? JSON.stringify(state.fault) : state.step);
    },
  };
};

const inMemory = (disk: Map<string, Checkpoint>): Checkpoints => ({
  save: async (checkpoint) => {
    disk.set(checkpoint.importId, structuredClone(checkpoint));
    return true;
  },
  load: async (importId) => disk.get(importId) ?? null,
  list: async (scope) => [...disk.values()].filter((checkpoint) => checkpoint.scope === scope),
  remove: async (importId) => (disk.delete(importId) ? true : fault('STORAGE_UNAVAILABLE')),
});
