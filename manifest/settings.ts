import browser from 'webextension-polyfill';
import * as v from 'valibot';
import { brandSchema } from '../src/core/brand.ts';
import { ownBrandSchema } from './own-brand.ts';

const settingsSchema = v.object({
  language: v.fallback(v.string(), ''),
  theme: v.fallback(v.picklist(['auto', 'light', 'dark']), 'auto'),
  /** A brand file that the person chose; `null`: the one that was built in. */
  brand: v.fallback(v.nullable(ownBrandSchema), null),
  /** CRMs that the person added. */
  crms: v.fallback(brandSchema.entries.crms.wrapped, []),
  /** Origins that were asked or sent to. */
  hosts: v.fallback(v.array(v.string()), []),
  /** Contacts pages that were imported from, the last first: offered where a page is none. */
  places: v.fallback(v.array(v.object({ name: v.string(), url: v.string() })), []),
  notify: v.fallback(v.boolean(), false),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

const standard: Settings = { language: '', theme: 'auto', brand: null, crms: [], hosts: [], places: [], notify: false };

/** What the person chose, in the extension's own storage. What cannot be read counts as not chosen. */
export const loadSettings = async (): Promise<Settings> => {
  const { settings } = await browser.storage.local.get('settings');
  const read = v.safeParse(settingsSchema, settings ?? {});
  return read.success ? read.output : standard;
};

export const saveSettings = async (change: Partial<Settings>): Promise<void> =>
  browser.storage.local.set({ settings: { ...(await loadSettings()), ...change } });

const placesKept = 8;

export const rememberPlace = async (name: string, url: string): Promise<void> => {
  const { places } = await loadSettings();
  await saveSettings({ places: [{ name, url }, ...places.filter((place) => place.url !== url)].slice(0, placesKept) });
};

export const rememberHost = async (endpoint: string): Promise<void> => {
  const { hosts } = await loadSettings();
  const { origin } = new URL(endpoint);
  if (!hosts.includes(origin)) await saveSettings({ hosts: [...hosts, origin] });
};
