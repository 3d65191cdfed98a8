import { render } from 'preact';
import type { Session } from '../session/session.ts';
import { App } from './app.tsx';
import { readBrand } from './brand.ts';
import type { Brand } from './brand.ts';
import { loadLanguage, nearestLocale } from './i18n/locales.ts';
import type { Language } from './i18n/translate.ts';
import { adoptTheme, dropTheme, firstTheme } from './theme/sheets.ts';

/** What a page hands to the interface. Everything but the session may change later (`update`). */
export interface MountOptions {
  readonly session: Session;
  readonly view?: 'wizard' | 'history';
  /** A BCP 47 tag; the nearest language that we speak is taken. */
  readonly locale?: string;
  /** Texts to replace, by message key. */
  readonly messages?: Readonly<Record<string, string>> | undefined;
  readonly brand?: unknown;
  readonly theme?: 'light' | 'dark' | 'auto';
  readonly layout?: 'inline' | 'dialog';
  /** Whether the dialog shows (`layout: 'dialog'`). */
  readonly open?: boolean;
  readonly download: (blob: Blob, name: string) => void;
  /** The person closed the dialog. */
  readonly onClose?: () => void;
}

/** Ends the interface; `update` draws it anew with other options. */
export interface Mounted {
  (): void;
  update(change: Partial<MountOptions>): void;
  /** The first drawing is there. */
  readonly ready: Promise<void>;
}

const noMessages = {};

/** Draws the wizard or the history into a root. Styles go to the shadow root (an element gets one), nothing is ever set on the document. */
export const mountWizard = (place: ShadowRoot | HTMLElement, first: MountOptions): Mounted => {
  const root = place instanceof ShadowRoot ? place : (place.shadowRoot ?? place.attachShadow({ mode: 'open' }));
  let options = first;
  let language: Language | null = null;
  let speaking = '';
  let ended = false;
  let brand = readBrand(first.brand);
  adoptTheme(root, firstTheme);
  const stage = root.ownerDocument.createElement('div');
  stage.className = 'stage';
  root.append(stage);

  const adopt = (css: string): void => adoptTheme(root, css);
  const draw = async (): Promise<void> => {
    const locale = nearestLocale(options.locale ?? 'en');
    if (speaking !== locale || language === null) {
      const loaded = await loadLanguage(locale);
      if (ended || nearestLocale(options.locale ?? 'en') !== locale) return;
      language = loaded;
      speaking = locale;
    }
    if (ended) return;
    render(
      <App
        {...propsOf(options)}
        messages={textsOf(brand, locale, options.messages)}
        adopt={adopt}
        brand={brand}
        locale={locale}
        region={regionOf(options.locale, locale)}
        language={language}
      />,
      stage,
    );
  };

  const dispose = (): void => {
    ended = true;
    render(null, stage);
    stage.remove();
    dropTheme(root);
  };
  const update = (change: Partial<MountOptions>): void => {
    options = { ...options, ...change };
    if ('brand' in change) brand = readBrand(change.brand);
    void draw();
  };
  return Object.assign(dispose, { update, ready: draw() });
};

/** The page's texts over the brand's. */
const textsOf = (
  { texts = {} }: Brand,
  locale: string,
  messages: MountOptions['messages'],
): Readonly<Record<string, string>> => {
  const own = texts[locale] ?? texts[locale.split('-')[0] ?? ''];
  return own === undefined ? (messages ?? noMessages) : { ...own, ...messages };
};

/** The page's own tag where it is a region of the language that is spoken. */
const regionOf = (wanted: string | undefined, spoken: string): string => {
  try {
    const [tag] = Intl.getCanonicalLocales(wanted ?? spoken);
    return tag !== undefined && tag.split('-')[0] === spoken.split('-')[0] ? tag : spoken;
  } catch {
    return spoken;
  }
};

const propsOf = (options: MountOptions) => ({
  session: options.session,
  view: options.view ?? 'wizard',
  theme: options.theme ?? 'auto',
  layout: options.layout ?? 'inline',
  open: options.open ?? true,
  download: options.download,
  onClose: options.onClose ?? (() => undefined),
});
