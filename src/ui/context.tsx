import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { Session, State } from '../session/session.ts';
import type { Brand } from './brand.ts';
import type { Formats } from './i18n/formats.ts';
import type { Translate, Words } from './i18n/translate.ts';

/** What every part of the interface may use. */
export interface Ui {
  readonly session: Session;
  readonly t: Translate;
  readonly words: Words;
  readonly formats: Formats;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly brand: Brand;
  download(blob: Blob, name: string): void;
  /** Says something politely to screen readers. */
  announce(text: string): void;
  /** Adds styles that came with later code. */
  adopt(css: string): void;
  /** Asks for the second half of the language: something that belongs to a later step shows early. */
  needWords(): void;
  showHistory(): void;
  showWizard(): void;
}

export const UiContext = createContext<Ui | null>(null);

export const useUi = (): Ui => {
  const ui = useContext(UiContext);
  if (ui === null) throw new Error('A part of the wizard was drawn outside of it.');
  return ui;
};

/** The session's state, drawn again whenever it changes. */
export const useSessionState = (session: Session): State => {
  const [state, setState] = useState(session.state);
  useEffect(() => {
    setState(session.state);
    return session.subscribe(setState);
  }, [session]);
  return state;
};

let counter = 0;

/** An id that is unique among all instances of a page, for `aria-*` references. */
export const useName = (stem: string): string => useRef(`${stem}-${(counter += 1)}`).current;

/** The answer of a question that is asked again when `keys` change; an answer that comes too late is dropped. */
export const useAnswer = <T,>(question: () => Promise<T> | null, keys: readonly unknown[]): T | null => {
  const [answer, setAnswer] = useState<{ readonly value: T } | null>(null);
  useEffect(() => {
    let wanted = true;
    void question()?.then((value) => {
      if (wanted) setAnswer({ value });
    });
    return () => {
      wanted = false;
    };
    // The question is a new function at each drawing; only its keys say when it changes.
  }, keys);
  return answer?.value ?? null;
};
