import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { stepOf } from '../core/state.ts';
import type { CheckSummary } from '../session/ports/engine.ts';
import type { State } from '../session/session.ts';
import { useSessionState, useUi } from './context.tsx';
import { focusedIn } from './focused-in.ts';
import { Lazy } from './parts/lazy.tsx';
import { FaultMessage } from './parts/message.tsx';
import { StepSkeleton } from './parts/skeleton.tsx';
import { Stepper } from './parts/stepper.tsx';
import { StartStep } from './steps/start.tsx';
import { UploadStep } from './steps/upload.tsx';

/** Loaded when a file is chosen: everything before that must stay small. */
const loadLaterSteps = () => import('./steps/later-step.tsx');

/** The wizard: the step that the session's state belongs to. */
export const Wizard = () => {
  const { session, words } = useUi();
  const state = useSessionState(session);
  const step = stepOf(state);
  const box = useRef<HTMLDivElement>(null);
  const checked = useLastCheck(state);
  useFocusOnChange(box, state.step === 'checking' ? 'checking' : step);
  useEffect(() => {
    if (state.file) void loadLaterSteps();
  }, [state.file === null]);
  return (
    <div class="wizard" part="wizard" ref={box} data-step={step} data-state={state.step}>
      <Stepper current={step} onGo={(page) => session.send({ do: 'go', page })} />
      {state.notice && <FaultMessage fault={state.notice} onDismiss={() => session.send({ do: 'dismiss-notice' })} />}
      {state.step === 'choosing' || words.ready ? stepScreen(state, checked) : <StepSkeleton />}
    </div>
  );
};

const stepScreen = (state: State, checked: CheckSummary | null): ComponentChildren => {
  if (state.step === 'choosing')
    return state.page === 'start' ? <StartStep state={state} /> : <UploadStep state={state} />;
  return <Lazy load={loadLaterSteps}>{({ LaterStep }) => <LaterStep state={state} checked={checked} />}</Lazy>;
};

/** What the last check of this very file found: the mapping shows it when a person comes back. */
const useLastCheck = (state: State): CheckSummary | null => {
  const kept = useRef<{ readonly opened: unknown; readonly checked: CheckSummary } | null>(null);
  const opened = state.file?.opened ?? null;
  if (state.step === 'reviewing') kept.current = { opened, checked: state.checked };
  return kept.current !== null && opened !== null && kept.current.opened === opened ? kept.current.checked : null;
};

/** What a person does to go on within a step. */
const actions = ['keydown', 'pointerdown'] as const;

/** A new step takes the focus to its heading; the first one does not, because nobody asked for it yet. */
const useFocusOnChange = (box: RefObject<HTMLElement | null>, step: string): void => {
  const [first] = useState(step);
  const seen = useRef(first);
  const hasActed = useRef(false);
  // From when the step is there: the key that led to it does not count.
  useLayoutEffect(() => {
    const page = box.current?.ownerDocument;
    const note = (event: Event): void => {
      // A key that is held down was pressed before.
      if (!('repeat' in event && event.repeat)) hasActed.current = true;
    };
    hasActed.current = false;
    for (const event of actions) page?.addEventListener(event, note, true);
    return () => {
      for (const event of actions) page?.removeEventListener(event, note, true);
    };
  }, [step]);
  useEffect(() => {
    if (seen.current === step) return undefined;
    seen.current = step;
    return whenShown(box.current, '[data-step-heading]', (heading) =>
      afterPaint(() => {
        // Who was quicker and has gone on already is not fetched back.
        if (hasActed.current && focusedIn(heading) !== null) return;
        heading.focus({ preventScroll: true });
        // The head of the step is where reading begins, however far down the person pressed Next.
        if (box.current && box.current.getBoundingClientRect().top < 0) box.current.scrollIntoView({ block: 'start' });
      }),
    );
  }, [step]);
};

/** Focus wants a layout: asked for at once it would join the drawing of the whole step into one long task. */
const afterPaint = (act: () => void): void => void requestAnimationFrame(() => setTimeout(act));

/** A step that is still loading has no heading yet. */
const whenShown = (box: HTMLElement | null, selector: string, act: (element: HTMLElement) => void): (() => void) => {
  const found = box?.querySelector<HTMLElement>(selector);
  if (found) act(found);
  if (found || !box) return () => undefined;
  const observer = new MutationObserver(() => {
    const element = box.querySelector<HTMLElement>(selector);
    if (!element) return;
    observer.disconnect();
    act(element);
  });
  observer.observe(box, { childList: true, subtree: true });
  return () => observer.disconnect();
};
