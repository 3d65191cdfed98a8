import { render } from 'preact';
import { brandNow } from '../brand-now.ts';
import { dressPage } from '../page/look.ts';
import { loadTexts } from '../page/texts.ts';
import { loadSettings, saveSettings } from '../settings.ts';
import type { Settings } from '../settings.ts';
import { Options } from './options.tsx';

const draw = async (): Promise<void> => {
  const place = document.querySelector('#options');
  if (place === null) return;
  const [t, settings, brand] = await Promise.all([loadTexts(), loadSettings(), brandNow(), dressPage()]);
  document.title = t('options');
  const change = async (part: Partial<Settings>): Promise<void> => {
    await saveSettings(part);
    await draw();
  };
  render(<Options t={t} brand={brand} settings={settings} change={change} />, place);
};

void draw();
