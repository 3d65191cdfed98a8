import type { SessionFact } from '../src/session/desk.ts';
import type { Session } from '../src/session/session.ts';
import type { Door } from './door.ts';
import type { ContactImporterEventMap, EventName, ImportRequestDetail } from './events.ts';

type DetailOf<K extends EventName> = ContactImporterEventMap[K] extends CustomEvent<infer D> ? D : never;

const dispatch = <K extends EventName>(door: Door, type: K, detail: DetailOf<K>, cancelable = false): boolean =>
  door.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));

/** Asks the page before anything is sent; a listener stops it with `preventDefault()`. */
export const mayStart = (door: Door, session: Session): boolean => {
  const { state } = session;
  const checked = 'checked' in state ? state.checked : null;
  const detail: ImportRequestDetail = {
    rows: checked?.sendable ?? 0,
    heldBack: checked?.heldBack ?? 0,
    objects: state.choices.objects,
    modes: state.choices.modes,
  };
  return dispatch(door, 'import-request', detail, true);
};

/** Numbers and stable words only: no event carries contact data. */
export const tellPage = (door: Door, fact: SessionFact): void => {
  switch (fact.type) {
    case 'step-change':
      dispatch(door, fact.type, { step: fact.step });
      break;
    case 'import-progress': {
      const { importId, confirmedRows, totalRows } = fact.progress;
      dispatch(door, fact.type, { importId, confirmedRows, totalRows, paused: fact.paused });
      break;
    }
    case 'import-finished':
      dispatch(door, fact.type, { importId: fact.summary.id, stats: fact.summary.stats });
      break;
    case 'import-failed':
      dispatch(door, fact.type, { code: fact.fault.code });
      break;
  }
};
