import type { ImportSummary } from '../../src/core/wire.ts';
import type { Texts } from '../page/texts.ts';
import type { Progress } from '../relay/messages.ts';

/** The import under way, in whichever page of ours it runs. */
export const Running = ({ t, running }: { readonly t: Texts; readonly running: Progress }) => (
  <section aria-labelledby="running">
    <h2 id="running">{t(running.paused ? 'pausedIn' : 'runningIn', { crm: running.crm })}</h2>
    <progress aria-labelledby="running" value={running.confirmedRows} max={Math.max(1, running.totalRows)} />
    <p>{t('rowsOf', { done: running.confirmedRows, total: running.totalRows })}</p>
  </section>
);

const tones: Readonly<Partial<Record<ImportSummary['state'], string>>> = {
  completed: 'good',
  failed: 'error',
  paused: 'warning',
};

export const LastImports = ({ t, imports }: { readonly t: Texts; readonly imports: readonly ImportSummary[] }) => (
  <section>
    <h2>{t('lastImports')}</h2>
    <ul>
      {imports.map(({ id, file, state, stats, createdAt }) => (
        <li key={id}>
          <span class="line">
            <strong>{file.name}</strong>
            <time dateTime={createdAt}>
              {new Date(createdAt).toLocaleString(t.language, { dateStyle: 'short', timeStyle: 'short' })}
            </time>
          </span>
          <small>
            <span class={`state ${tones[state] ?? ''}`}>{t(`state_${state}`)}:</span>{' '}
            {t('counts', { created: stats.created, updated: stats.updated, failed: stats.failed + stats.notSent })}
          </small>
        </li>
      ))}
    </ul>
  </section>
);
