import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';

/** The house's plan as a table: what each room may import (design: src/README.md). `*` is everything in that room. */
export const rooms = {
  'src/core': { packages: ['libphonenumber-js', 'dayjs', 'valibot', 'fastest-levenshtein', 'punycode'], rooms: {} },
  'src/session': { packages: [], rooms: { 'src/core': '*' } },
  'src/engine': {
    packages: ['comlink', 'papaparse', 'chardet', '@noble/hashes'],
    rooms: { 'src/core': '*', 'src/session': ['ports/engine.ts'] },
  },
  'src/transport': {
    packages: ['valibot'],
    rooms: { 'src/core': '*', 'src/session': ['ports/transport.ts', 'ports/browser.ts'] },
  },
  'src/host/serve': {
    packages: ['pg', '@electric-sql/pglite', 'srvx', 'jose', 'node:'],
    rooms: { 'src/core': '*', 'src/host': '*' },
  },
  'src/host': { packages: ['valibot'], rooms: { 'src/core': '*' } },
  'src/host/openapi': {
    packages: ['valibot', '@valibot/to-json-schema', 'node:'],
    rooms: { 'src/core': '*', 'src/host': '*' },
  },
  'src/ui': { packages: ['preact'], rooms: { 'src/core': '*', 'src/session': '*' } },
  widget: {
    // `react` for the types of its JSX alone.
    packages: ['preact', 'react'],
    rooms: {
      'src/core': '*',
      'src/session': '*',
      'src/engine': ['client.ts', 'worker.ts'],
      'src/transport': '*',
      'src/ui': '*',
    },
  },
  'widget/demo': { packages: ['preact'], rooms: { widget: ['preact.ts'] } },
  'widget/demo/server': {
    packages: ['node:', 'srvx'],
    rooms: { 'src/core': '*', 'src/host': '*', 'src/host/serve': '*', 'widget/demo': ['api.ts'] },
  },
  manifest: {
    // valibot checks every message; the ordinary HTTP transport goes over the extension's own `fetch`.
    packages: ['webextension-polyfill', 'preact', 'valibot'],
    rooms: {
      'src/core': '*',
      'src/session': ['ports/transport.ts'],
      'src/transport': ['http-transport.ts'],
      widget: '*',
    },
  },
} as const satisfies Readonly<Record<string, RoomRules>>;

interface RoomRules {
  readonly packages: readonly string[];
  readonly rooms: Readonly<Record<string, '*' | readonly string[]>>;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly specifier: string;
}

/** All TypeScript files below the given folders, paths relative to the project. */
export const readSources = (root: string, folders: readonly string[]): readonly SourceFile[] =>
  folders.flatMap((folder) => {
    const below = (path: string): readonly SourceFile[] => {
      if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => below(join(path, name)));
      return /\.tsx?$/.test(path) ? [{ path: relative(root, path), text: readFileSync(path, 'utf8') }] : [];
    };
    return below(resolve(root, folder));
  });

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s(?:[^;'"]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every import of every file, types included. */
export const arrowsOf = (files: readonly SourceFile[]): readonly Arrow[] =>
  files.flatMap(({ path, text }) =>
    [...text.matchAll(importPattern)].map((match) => {
      const specifier = (match[1] ?? match[2] ?? '').replace(/\?.*$/, '');
      const to = specifier.startsWith('.') ? normalize(join(dirname(path), specifier)) : specifier;
      return { from: path, to, specifier };
    }),
  );

/** The innermost room that a file stands in. */
export const roomOf = (path: string): string | undefined =>
  Object.keys(rooms)
    .filter((room) => path.startsWith(`${room}/`))
    .toSorted((a, b) => b.length - a.length)[0];

const mayEnter = (rules: RoomRules, room: string, file: string): boolean => {
  const allowed = rules.rooms[room];
  return allowed === '*' || (allowed?.includes(file.slice(room.length + 1)) ?? false);
};

/** A sentence for each arrow that the plan forbids. */
export const forbiddenArrows = (arrows: readonly Arrow[]): readonly string[] =>
  arrows.flatMap((arrow) => {
    const home = roomOf(arrow.from);
    if (home === undefined) return [`${arrow.from} stands in no room of the house.`];
    const rules: RoomRules = rooms[home as keyof typeof rooms]; // roomOf returns a key of the table
    if (!arrow.specifier.startsWith('.')) {
      const known = rules.packages.some(
        (name) => arrow.specifier === name || arrow.specifier.startsWith(name.endsWith(':') ? name : `${name}/`),
      );
      return known ? [] : [`${arrow.from} imports the package "${arrow.specifier}", which ${home} may not know.`];
    }
    const target = roomOf(arrow.to);
    if (target === home) return [];
    if (target === undefined) return [`${arrow.from} imports ${arrow.to}, which stands outside the house.`];
    return mayEnter(rules, target, arrow.to)
      ? []
      : [`${arrow.from} imports ${arrow.to}: ${home} may not enter ${target}.`];
  });

/** Each cycle of imports once, as a sentence (types count: a cycle of types is a cycle of ideas). */
export const cyclesIn = (arrows: readonly Arrow[]): readonly string[] => {
  const next = new Map<string, string[]>();
  for (const { from, to, specifier } of arrows)
    if (specifier.startsWith('.')) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file);
    if (start >= 0) found.push(`A cycle: ${[...trail.slice(start), file].join(' → ')}.`);
    if (start >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return found;
};

/** Files named `public.ts` are front doors for packages' users: nothing inside walks through them. */
export const frontDoorsUsedInside = (arrows: readonly Arrow[]): readonly string[] =>
  arrows
    .filter(({ to, from }) => /(^|\/)public\.ts$/.test(to) && !/(^|\/)public\.ts$/.test(from))
    .map(({ from, to }) => `${from} walks through the front door ${to}; inside the house, import the file itself.`);
