import type { BrandFile } from '../src/core/brand.ts';

/** Edge takes Chromium's. */
export type BrowserName = 'chrome' | 'firefox';
export const browserNames: readonly BrowserName[] = ['chrome', 'firefox'];

export const iconSizes = [16, 32, 48, 128] as const;

export interface ManifestFacts {
  readonly brand: BrandFile;
  /** From package.json. */
  readonly version: string;
  readonly defaultLocale: string;
}

const icons = Object.fromEntries(iconSizes.map((size) => [size, `icons/${size}.png`]));

/**
 * The least that works. `activeTab` and `scripting`: the page the person is on, from a gesture on. `storage`: options.
 * `sidePanel`: the wizard beside the page. `contextMenus`: the entry in the page's menu. Hosts and notifications are
 * optional: asked when a person first needs them.
 */
export const manifestFor = (browser: BrowserName, { brand, version, defaultLocale }: ManifestFacts) => ({
  manifest_version: 3,
  name: '__MSG_name__',
  short_name: '__MSG_shortName__',
  description: '__MSG_description__',
  version,
  default_locale: defaultLocale,
  icons,
  action: { default_popup: 'popup/index.html', default_icon: icons, default_title: '__MSG_importContacts__' },
  options_ui: { page: 'options/index.html', open_in_tab: true },
  commands: {
    'import-contacts': { suggested_key: { default: 'Alt+Shift+I' }, description: '__MSG_importContacts__' },
  },
  optional_permissions: ['notifications'],
  optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
  web_accessible_resources: [],
  ...(browser === 'chrome' ? chromeParts : firefoxParts(brand)),
});

const permissions = ['activeTab', 'contextMenus', 'scripting', 'storage'];

const chromeParts = {
  minimum_chrome_version: '120',
  permissions: [...permissions, 'sidePanel'],
  background: { service_worker: 'background.js', type: 'module' },
  side_panel: { default_path: 'app/index.html' },
};

const firefoxParts = (brand: BrandFile) => ({
  permissions,
  background: { scripts: ['background.js'], type: 'module' },
  sidebar_action: {
    default_panel: 'app/index.html',
    default_title: '__MSG_name__',
    default_icon: icons,
    open_at_install: false,
  },
  browser_specific_settings: {
    gecko: {
      ...(brand.extension?.id === undefined ? {} : { id: brand.extension.id }),
      strict_min_version: '142.0',
      // The file's contacts go to the CRM that the person chose, and nowhere else.
      data_collection_permissions: { required: ['personallyIdentifyingInfo'] },
    },
  },
});
