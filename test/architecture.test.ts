import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { arrowsOf, cyclesIn, forbiddenArrows, frontDoorsUsedInside, readSources } from './support/house.ts';

const root = resolve(import.meta.dirname, '..');
const sources = readSources(root, ['src', 'widget', 'manifest']);
const arrows = arrowsOf(sources);

const plant = (path: string, text: string) => arrowsOf([{ path, text }]);

describe('the house', () => {
  it('has files in it', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(arrows.length).toBeGreaterThan(100);
  });

  it('lets arrows point down a floor or stay at home', () => {
    expect(forbiddenArrows(arrows)).toEqual([]);
  });

  it('has no cycles, not even of types', () => {
    expect(cyclesIn(arrows)).toEqual([]);
  });

  it('keeps its front doors for guests', () => {
    expect(frontDoorsUsedInside(arrows)).toEqual([]);
  });

  it('has no folders for leftovers', () => {
    const leftovers = sources.filter(({ path }) => /\/(utils?|helpers?|common|types)\//.test(path));
    expect(leftovers.map(({ path }) => path)).toEqual([]);
  });

  it('has the fixed top level and nothing else', () => {
    const fixed = [
      'src',
      'manifest',
      'widget',
      'test',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'vite.config.ts',
      'README.md',
      'LICENSE',
    ];
    const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
    const top = new Set(tracked.map((path) => path.split('/')[0] ?? ''));
    expect([...top].filter((name) => !fixed.includes(name) && !name.startsWith('.'))).toEqual([]);
    for (const name of fixed) expect(readdirSync(root)).toContain(name);
  });
});

describe('the guard itself', () => {
  it.each([
    ['src/core/row.ts', "import { send } from '../session/sender.ts';"],
    ['src/core/row.ts', "import type { Engine } from '../session/ports/engine.ts';"],
    ['src/engine/check.ts', "import { createSession } from '../session/create-session.ts';"],
    ['src/engine/check.ts', "import { createHttpTransport } from '../transport/http-transport.ts';"],
    ['src/ui/wizard.tsx', "const engine = await import('../engine/client.ts');"],
    ['src/host/sql/store.ts', "import pg from 'pg';"],
    ['src/session/sender.ts', "import { h } from 'preact';"],
  ])('refuses %s with %s', (path, text) => {
    expect(forbiddenArrows(plant(path, text))).toHaveLength(1);
  });

  it('sees a cycle of types', () => {
    const cycle = [
      ...plant('src/core/a.ts', "import type { B } from './b.ts';"),
      ...plant('src/core/b.ts', "import type { A } from './a.ts';"),
    ];
    expect(cyclesIn(cycle)).toHaveLength(1);
  });

  it('sees a guest entrance used inside', () => {
    expect(
      frontDoorsUsedInside(plant('widget/element.ts', "import { contactSchema } from '../src/core/public.ts';")),
    ).toHaveLength(1);
  });
});
