import browser from 'webextension-polyfill';
import type { Texts } from '../page/texts.ts';
import { loadSettings, saveSettings } from '../settings.ts';

/** Offers the note at the end while an import runs; the browser asks for its permission when it is first ticked. */
export const offerNote = async (place: HTMLElement, t: Texts): Promise<HTMLElement | null> => {
  const { notify } = await loadSettings();
  if (notify) return null;
  const box = document.createElement('input');
  box.type = 'checkbox';
  const label = document.createElement('label');
  label.className = 'note';
  label.append(box, t('notify'));
  box.addEventListener('change', () => {
    void browser.permissions.request({ permissions: ['notifications'] }).then(async (isAllowed) => {
      box.checked = isAllowed && box.checked;
      await saveSettings({ notify: box.checked });
    });
  });
  place.append(label);
  return label;
};
