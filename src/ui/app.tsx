import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Session } from '../session/session.ts';
import type { Brand } from './brand.ts';
import { UiContext, useSessionState } from './context.tsx';
import type { Ui } from './context.tsx';
import { createFormats } from './i18n/formats.ts';
import { directionOf } from './i18n/locales.ts';
import { createTranslate, createWords } from './i18n/translate.ts';
import type { Language, LaterLanguage } from './i18n/translate.ts';
import { Brandmark } from './parts/brandmark.tsx';
import { Button } from './parts/button.tsx';
import { Link } from './parts/link.tsx';
import { Lazy } from './parts/lazy.tsx';
import { StepSkeleton } from './parts/skeleton.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { Wizard } from './wizard.tsx';

export interface AppProps {
  readonly session: Session;
  readonly view: 'wizard' | 'history';
  readonly locale: string;
  /** As the page asked for it, e.g. `en-GB`: dates and numbers follow the region. */
  readonly region: string;
  readonly language: Language;
  readonly messages: Readonly<Record<string, string>>;
  readonly brand: Brand;
  readonly theme: 'light' | 'dark' | 'auto';
  readonly layout: 'inline' | 'dialog';
  readonly open: boolean;
  readonly download: (blob: Blob, name: string) => void;
  readonly onClose: () => void;
  /** Styles of a part whose code came later. */
  readonly adopt: (css: string) => void;
}

const loadHistory = () => import('./history/history.tsx');

/** Everything inside the root: the frame, the wizard or the history, and the voice for screen readers. */
export const App = (props: AppProps) => {
  const { session, locale, language, messages, brand, theme, layout } = props;
  const [view, setView] = useState(props.view);
  const [spoken, announce] = useAnnouncer();
  useEffect(() => setView(props.view), [props.view]);
  const [wanted, setWanted] = useState(false);
  const stage = useRef<HTMLDivElement>(null);
  useKeptFocus(stage);
  const later = useLater(session, language, wanted || view === 'history');
  const ui: Ui = useMemo(() => {
    const t = createTranslate(locale, { ...language.texts, ...later?.texts }, messages);
    return {
      session,
      t,
      words: createWords(t, later?.phrases ?? null, messages, locale),
      formats: createFormats(props.region),
      locale,
      dir: directionOf(locale),
      brand,
      download: props.download,
      announce,
      adopt: props.adopt,
      needWords: () => setWanted(true),
      showHistory: () => setView('history'),
      showWizard: () => setView('wizard'),
    };
  }, [session, locale, props.region, language, later, messages, brand]);
  const content = (
    <>
      <Head view={view} layout={layout} onClose={props.onClose} />
      {view === 'history' && !ui.words.ready ? (
        <StepSkeleton />
      ) : view === 'history' ? (
        <Lazy load={loadHistory}>{({ History }) => <History canStart={props.view === 'wizard'} />}</Lazy>
      ) : (
        <Wizard />
      )}
      <slot name="footer" />
      <p class="hidden" role="status" aria-live="polite">
        {spoken}
      </p>
    </>
  );
  const style = Object.fromEntries(
    Object.entries(brand.style ?? {}).map(([name, value]) => [`--contact-importer-${name}`, value]),
  );
  return (
    <UiContext.Provider value={ui}>
      <div
        ref={stage}
        class={`root ${layout}`}
        part="root"
        role="region"
        aria-label={ui.t('app.title')}
        dir={ui.dir}
        lang={locale}
        data-theme={theme}
        style={style}
      >
        {layout === 'dialog' ? (
          <Frame open={props.open} title={ui.t('app.title')} onClose={props.onClose}>
            {content}
          </Frame>
        ) : (
          content
        )}
      </div>
    </UiContext.Provider>
  );
};

/** The second half of a language loads with the first file, fault or history: a person who only looks needs none of it. */
const useLater = (session: Session, language: Language, now: boolean): LaterLanguage | null => {
  const state = useSessionState(session);
  const needed = now || state.step !== 'choosing' || state.file !== null;
  const [loaded, setLoaded] = useState<{ readonly language: Language; readonly later: LaterLanguage } | null>(null);
  useEffect(() => {
    if (needed && loaded?.language !== language)
      void language.loadLater().then((later) => setLoaded({ language, later }));
  }, [needed, language]);
  return loaded?.language === language ? loaded.later : null;
};

const Head = ({ view, layout, onClose }: Pick<AppProps, 'view' | 'layout' | 'onClose'>) => (
  <UiContext.Consumer>
    {(ui) =>
      ui && (
        <div class="head" part="header">
          <slot name="header">
            <Brandmark brand={ui.brand} title={view === 'history' ? ui.t('history.title') : ui.t('app.title')} />
          </slot>
          <span class="spring" />
          <Link href={ui.brand.links?.help}>{ui.t('app.help')}</Link>
          {layout === 'dialog' && <Button look="quiet" icon="close" label={ui.t('app.close')} onClick={onClose} />}
        </div>
      )
    }
  </UiContext.Consumer>
);

interface FrameProps {
  readonly open: boolean;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: preact.ComponentChildren;
}

/** The dialog layout: closing it hides it, an import under way goes on. */
const Frame = ({ open, title, onClose, children }: FrameProps) => {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !box.current?.open) box.current?.showModal();
    if (!open) box.current?.close();
  }, [open]);
  return (
    <dialog
      ref={box}
      class="frame"
      part="frame"
      aria-label={title}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
};

/** One sentence at a time; the same sentence twice is spoken twice. */
const useAnnouncer = (): readonly [string, (text: string) => void] => {
  const [spoken, setSpoken] = useState('');
  const flip = useRef(false);
  const announce = useRef((text: string): void => {
    flip.current = !flip.current;
    setSpoken(flip.current ? text : `${text}\u00A0`);
  }).current;
  return [spoken, announce];
};
