import type { Session } from '../src/session/session.ts';

const ask = (event: BeforeUnloadEvent): void => event.preventDefault();

/** Lets the browser ask before the page goes while rows are on their way, and never else. Answers how to stop that. */
export const warnOfLeaving = (session: Session): (() => void) => {
  const stop = (): void => removeEventListener('beforeunload', ask);
  const unsubscribe = session.subscribe(({ step }) => {
    // A listener that is always there keeps some browsers from restoring the page on the way back.
    if (step === 'sending') addEventListener('beforeunload', ask);
    else stop();
  });
  return () => {
    unsubscribe();
    stop();
  };
};
