import { useUi } from '../context.tsx';

export type Shade = 'created' | 'updated' | 'unchanged' | 'warned' | 'failed' | 'held' | 'blank' | 'good' | 'ready';

export interface Share {
  readonly shade: Shade;
  readonly label: string;
  readonly count: number;
}

/** Parts of a whole as one bar, with the numbers beside it: nobody has to read colours. */
export const OutcomeBar = ({
  label,
  shares,
  legend = true,
}: {
  readonly label: string;
  readonly shares: readonly Share[];
  readonly legend?: boolean;
}) => {
  const { formats } = useUi();
  const total = shares.reduce((sum, share) => sum + share.count, 0);
  const shown = shares.filter((share) => share.count > 0);
  return (
    <figure class="outcome" part="outcome-bar">
      <figcaption class="hidden">{label}</figcaption>
      <div class="bar" aria-hidden="true">
        {shown.map((share) => (
          <span key={share.shade} class={`bar-part ${share.shade}`} style={{ flexGrow: share.count / total }} />
        ))}
      </div>
      {legend && (
        <dl class="legend">
          {shares.map((share) => (
            <div key={share.shade} class={share.count === 0 ? 'zero' : ''}>
              <dt>
                <span class={`dot ${share.shade}`} aria-hidden="true" />
                {share.label}
              </dt>
              <dd>{formats.number(share.count)}</dd>
            </div>
          ))}
        </dl>
      )}
    </figure>
  );
};

/** How far something is. Without a value it only says that it goes on. */
export const ProgressBar = ({
  label,
  value,
  max,
  tone = 'accent',
}: {
  readonly label: string;
  readonly value: number | null;
  readonly max: number;
  readonly tone?: 'accent' | 'paused';
}) => {
  const share = value === null || max === 0 ? null : Math.min(1, value / max);
  return (
    <div
      class={`progress ${tone} ${share === null ? 'unknown' : ''}`}
      part="progress"
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={share === null ? undefined : Math.floor(share * 100)}
    >
      <span style={{ inlineSize: share === null ? undefined : `${share * 100}%` }} />
    </div>
  );
};
