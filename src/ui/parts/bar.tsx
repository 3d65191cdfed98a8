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
  const total = shares.reduce((sum, share) => sum + share.count, 0);
  return (
    <figure class="outcome" part="outcome-bar">
      <figcaption class="hidden">{label}</figcaption>
      <div class="bar" aria-hidden="true">
        <BarParts shares={shares} total={total} />
      </div>
      {legend && <Legend shares={shares} />}
    </figure>
  );
};

const BarParts = ({ shares, total }: { readonly shares: readonly Share[]; readonly total: number }) => (
  <>
    {shares
      .filter((share) => share.count > 0)
      .map((share) => (
        <span key={share.shade} class={`bar-part ${share.shade}`} style={{ flexGrow: share.count / total }} />
      ))}
  </>
);

/** The numbers of a bar, each with its colour. */
export const Legend = ({ shares }: { readonly shares: readonly Share[] }) => {
  const { formats } = useUi();
  return (
    <dl class="legend" part="legend">
      {shares.map((share) => (
        <div key={share.shade} class={share.count === 0 ? 'zero' : ''} part="stat">
          <dt>
            <span class={`dot ${share.shade}`} aria-hidden="true" />
            {share.label}
          </dt>
          <dd>{formats.number(share.count)}</dd>
        </div>
      ))}
    </dl>
  );
};

/** How far something is. Without a value it only says that it goes on. */
export const ProgressBar = ({
  label,
  value,
  max,
  tone = 'accent',
  shares,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly max: number;
  readonly tone?: 'accent' | 'paused';
  /** What became of the part that is done: it is drawn in their colours. */
  readonly shares?: readonly Share[];
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
      <span class={shares ? 'of-shares' : ''} style={{ inlineSize: share === null ? undefined : `${share * 100}%` }}>
        {shares && <BarParts shares={shares} total={shares.reduce((sum, { count }) => sum + count, 0)} />}
      </span>
    </div>
  );
};
