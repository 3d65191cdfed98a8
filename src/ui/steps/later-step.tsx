import type { CheckSummary } from '../../session/ports/engine.ts';
import type { State } from '../../session/session.ts';
import { useUi } from '../context.tsx';
import { useNamedFields } from '../named-fields.ts';
import { laterTheme } from '../theme/later-theme.ts';
import { CheckingStep } from './checking.tsx';
import { ImportStep } from './import.tsx';
import { MapStep } from './map.tsx';
import { ResultStep } from './result.tsx';
import { ReviewStep } from './review.tsx';

interface LaterStepProps {
  readonly state: Exclude<State, { readonly step: 'choosing' }>;
  readonly checked: CheckSummary | null;
}

/** The steps that need an open file. */
export const LaterStep = ({ checked, ...props }: LaterStepProps) => {
  const state = useNamedFields(props.state);
  useUi().adopt(laterTheme);
  switch (state.step) {
    case 'mapping':
      return <MapStep state={state} checked={checked} />;
    case 'checking':
      return <CheckingStep state={state} />;
    case 'reviewing':
      return <ReviewStep state={state} />;
    case 'sending':
    case 'paused':
      return <ImportStep state={state} />;
    case 'finished':
    case 'failed':
      return <ResultStep state={state} />;
  }
};
