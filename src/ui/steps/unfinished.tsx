import { isFault } from '../../core/fault.ts';
import { useAnswer, useUi } from '../context.tsx';
import { Lazy } from '../parts/lazy.tsx';

/** Few visits find anything unfinished: what shows it comes only then. */
const loadResumable = () => import('./resumable.tsx');

/** Looks here and at the host for imports that the person began and that are not finished. */
export const Unfinished = () => {
  const { session } = useUi();
  const { config } = session.state;
  const page = useAnswer(
    () => (config?.capabilities.history ? session.history.list({ state: 'processing', user: config.user.id }) : null),
    [config?.user.id],
  );
  const atHost = page === null || isFault(page) ? [] : page.items;
  if (session.resumable.length + atHost.length === 0) return null;
  return (
    <Lazy load={loadResumable} waiting={null}>
      {({ Resumable }) => <Resumable atHost={atHost} />}
    </Lazy>
  );
};
