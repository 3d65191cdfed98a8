import type { Session } from '../src/session/session.ts';
import { createSession } from '../src/session/create-session.ts';
import { createCheckpoints } from '../src/transport/checkpoints.ts';
import { createMemories } from '../src/transport/mapping-memory.ts';
import { createSurroundings } from '../src/transport/surroundings.ts';
import { createTabs } from '../src/transport/tabs.ts';
import { mountWizard } from '../src/ui/mount.tsx';
import type { Mounted, MountOptions } from '../src/ui/mount.tsx';
import { createBrandSource } from './brand.ts';
import type { BrandSource } from './brand.ts';
import { chooseTransport, scopeOf } from './choose-transport.ts';
import type { Door, Opened } from './door.ts';
import { createPageEngine } from './lazy-engine.ts';
import { loadDrafts, loadOnceFileChosen, loadSessionParts } from './session-parts.ts';
import { mayStart, tellPage } from './tell-page.ts';
import { download, isMode, today } from './page.ts';
import { warnOfLeaving } from './warn-of-leaving.ts';

/** One connection to the browser's database for all elements of a page; what they keep there is apart by scope. */
const checkpoints = createCheckpoints();

/** Composes one import behind the element: engine, transport and session, drawn into its shadow root. */
export const openInside = (door: Door, root: ShadowRoot, ending: AbortSignal): Opened => {
  const brand = createBrandSource(door, () => mounted.update(looksOf(door, brand)));
  let session = beginSession(door, brand);
  let stopWarning = warnOfLeaving(session);
  const mounted = mountWizard(root, { session, ...looksOf(door, brand), download, onClose: () => hide() });
  let wiring = wiringOf(door);
  void brand.settle();

  const show = (): void => mounted.update({ open: true });
  const hide = (): void => mounted.update({ open: false });
  const refresh = (): void => {
    const now = wiringOf(door);
    void brand.settle();
    if (now.some((part, index) => part !== wiring[index])) {
      wiring = now;
      stopWarning();
      session.dispose();
      session = beginSession(door, brand);
      stopWarning = warnOfLeaving(session);
      mounted.update({ session });
    }
    mounted.update(looksOf(door, brand));
  };
  ending.addEventListener('abort', () => {
    stopWarning();
    end(session, mounted);
  });
  return { show, hide, refresh, choose: (file) => session.send({ do: 'choose-file', file }) };
};

const end = (session: Session, mounted: Mounted): void => {
  session.dispose();
  mounted();
};

/** A change in any of these is another host, another account or another file format: it needs another session. */
const wiringOf = (door: Door): readonly unknown[] => [
  door.getAttribute('endpoint'),
  door.getAttribute('protocol'),
  door.getAttribute('mode'),
  door.getAttribute('objects'),
  door.config,
  door.schema,
  door.transport,
];

const looksOf = (door: Door, brand: BrandSource): Omit<MountOptions, 'session' | 'download'> => ({
  view: door.getAttribute('view') === 'history' ? 'history' : 'wizard',
  locale: door.getAttribute('lang') ?? door.closest('[lang]')?.getAttribute('lang') ?? brand.current.language ?? 'en',
  theme: themeOf(door.getAttribute('theme')),
  layout: door.getAttribute('layout') === 'dialog' ? 'dialog' : 'inline',
  messages: door.messages,
  brand: brand.current,
});

const themeOf = (text: string | null): 'light' | 'dark' | 'auto' =>
  text === 'light' || text === 'dark' ? text : 'auto';

const beginSession = (door: Door, brand: BrandSource): Session => {
  const tabs = createTabs();
  const mode = door.getAttribute('mode');
  const objects = door.getAttribute('objects');
  const session: Session = createSession({
    engine: createPageEngine,
    transport: chooseTransport(door, brand),
    checkpoints,
    ...(tabs === undefined ? {} : { tabs }),
    surroundings: createSurroundings(),
    scope: scopeOf(door),
    memory: createMemories(),
    drafts: loadDrafts,
    laterParts: loadSessionParts,
    today,
    presets: {
      ...(isMode(mode) ? { mode } : {}),
      ...(objects === null
        ? {}
        : { objects: objects.includes('opportunity') ? ['contact', 'opportunity'] : ['contact'] }),
    },
    mayStart: () => mayStart(door, session),
    onEvent: (fact) => tellPage(door, fact),
  });
  loadOnceFileChosen(session);
  return session;
};
