import { mountWizard } from '../../../src/ui/mount.tsx';
import type { Session } from '../../../src/session/session.ts';
import { fakeSession } from './fake-session.ts';
import { opened } from './samples.ts';
import { scenes } from './scenes.ts';

/* `?scene=map&theme=dark&lang=ar`: one state of the wizard on a page of its own. */

const query = new URLSearchParams(location.search);
const scene = query.get('scene') ?? 'start';
const resumable = (query.has('resumable')
  ? [
      {
        version: 1,
        importId: 'r1',
        scope: '',
        file: { name: opened.name, size: opened.size, sha256: '' },
        headers: [],
        savedAt: Date.UTC(2026, 8, 14, 9),
        request: null,
      },
    ]
  : []) as unknown as Session['resumable'];
const session = fakeSession(scenes[scene] ?? scenes['start']!, { resumable });
const host = document.createElement('div');
document.body.append(host);
const mounted = mountWizard(host, {
  session,
  view: scene.startsWith('history') ? 'history' : 'wizard',
  locale: query.get('lang') ?? 'en',
  theme: (query.get('theme') ?? 'light') as 'light' | 'dark' | 'auto',
  layout: (query.get('layout') ?? 'inline') as 'inline' | 'dialog',
  download: (blob, name) => Object.assign(globalThis, { downloaded: { name, size: blob.size } }),
  onClose: () => mounted.update({ open: false }),
});
Object.assign(globalThis, { session, mounted });
void mounted.ready.then(() => {
  if (query.has('rtl')) host.shadowRoot?.querySelector('.root')?.setAttribute('dir', 'rtl');
  document.body.setAttribute('data-ready', '');
});
