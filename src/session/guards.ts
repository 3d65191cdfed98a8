import { fault } from '../core/fault.ts';
import type { Fault } from '../core/fault.ts';
import type { Guards } from '../core/wire.ts';
import type { State } from './session.ts';

type Reviewing = Extract<State, { readonly step: 'reviewing' }>;

/** The guards of the account that this import touches: each asks for a typed confirmation. */
export const touchedGuards = (state: Reviewing): readonly (keyof Guards)[] => {
  const { checked, config } = state;
  const guards = config?.guards ?? {};
  const touched: (keyof Guards)[] = [];
  if (guards.changedShare !== undefined) {
    const contacts = Math.max(1, config?.contactCount ?? 0);
    if (mostChanges(state) / contacts > guards.changedShare) touched.push('changedShare');
  }
  const filled = Math.max(1, checked.rows - checked.blank);
  if (guards.errorShare !== undefined && checked.heldBack / filled > guards.errorShare) touched.push('errorShare');
  if (guards.clearsFields && checked.clearing > 0) touched.push('clearsFields');
  if (guards.switchesDndOff && checked.dndOff > 0) touched.push('switchesDndOff');
  return touched;
};

/** A preview knows how many contacts change; who does not wait for it is asked as if every row did. */
const mostChanges = ({ preview, checked, choices, config }: Reviewing): number => {
  if (preview?.done) return preview.updated;
  if (choices.modes.contact === 'create') return 0;
  return Math.min(checked.sendable, config?.contactCount ?? checked.sendable);
};

/** What is typed to confirm: the number of rows that will be imported, in digits. The same in every language. */
export const confirmationText = (state: Reviewing): string => String(state.checked.sendable);

/** Why the import may not start yet; `null` when it may. */
export const startRefusal = (state: Reviewing, confirmation: string | undefined): Fault | null => {
  if (state.config?.canImport !== true)
    return fault('NOT_ALLOWED', state.config?.why === undefined ? {} : { why: state.config.why });
  if (!state.choices.consent) return fault('CONSENT_REQUIRED');
  const guard = touchedGuards(state)[0];
  if (guard === undefined) return null;
  // People type the number as they read it: 12,345 or 12 345.
  const typed = (confirmation ?? '').replace(/[\s.,’']/gu, '');
  return typed === confirmationText(state)
    ? null
    : fault('CONSENT_REQUIRED', { guard, confirm: confirmationText(state) });
};
