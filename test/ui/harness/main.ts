import { mountWizard } from '../../../src/ui/mount.tsx';
import type { MountOptions } from '../../../src/ui/mount.tsx';
import { en } from '../../../src/ui/i18n/en.ts';
import { enLater } from '../../../src/ui/i18n/en-later.ts';
import { words } from '../../../src/core/words.ts';
import { fakeSession } from './fake-session.ts';
import type { FakeParts } from './fake-session.ts';
import { pseudoTexts } from './pseudo.ts';
import { checkpoint } from './samples.ts';
import { scenes } from './scenes.ts';

/* One state of the wizard on a page of its own: `?scene=map&theme=dark&lang=ar`, or `gallery.show('map', { lang: 'ar' })`. */

export interface Look {
  readonly lang?: string;
  readonly theme?: 'light' | 'dark' | 'auto';
  readonly layout?: 'inline' | 'dialog';
  readonly brand?: unknown;
  /** Longer texts with accents, in brackets: what is cut off shows. */
  readonly pseudo?: boolean;
}

const parts: Readonly<Record<string, FakeParts>> = {
  'start-resumable': { resumable: [checkpoint] },
  'history-empty': { imports: 0 },
  'history-large': { imports: 10_000 },
  'history-fault': { away: true },
  'history-waiting': { slow: true },
};

let shown: ReturnType<typeof mountWizard> | null = null;

const show = async (scene: string, look: Look = {}): Promise<void> => {
  shown?.();
  document.body.replaceChildren();
  const state = scenes[scene] ?? scenes[scene.startsWith('history') ? 'start' : ''];
  if (!state) throw new Error(`There is no scene ${scene}.`);
  const session = fakeSession(state, parts[scene]);
  const host = document.createElement('div');
  document.body.append(host);
  const options: MountOptions = {
    session,
    view: scene.startsWith('history') ? 'history' : 'wizard',
    locale: look.lang ?? 'en',
    theme: look.theme ?? 'auto',
    layout: look.layout ?? 'inline',
    brand: look.brand,
    ...(look.pseudo ? { messages: pseudoTexts({ ...en, ...enLater }, words) } : {}),
    download: (blob, name) => Object.assign(globalThis, { downloaded: { name, size: blob.size } }),
    onClose: () => mounted.update({ open: false }),
  };
  const mounted = mountWizard(host, options);
  shown = mounted;
  Object.assign(globalThis, { session, mounted });
  await mounted.ready;
};

Object.assign(globalThis, { gallery: { show } });
const query = new URLSearchParams(location.search);
const asked = query.get('scene');
if (asked !== null)
  void show(asked, {
    lang: query.get('lang') ?? 'en',
    theme: (query.get('theme') ?? 'light') as 'light' | 'dark' | 'auto', // typed by hand into the address
    pseudo: query.has('pseudo'),
  });
document.body.setAttribute('data-ready', '');
