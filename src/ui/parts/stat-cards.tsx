import { useUi } from '../context.tsx';
import type { Shade } from './bar.tsx';

export interface Stat {
  readonly label: string;
  readonly value: number;
  readonly shade?: Shade;
  readonly about?: string;
}

/** A row of numbers, the most important thing first. */
export const StatCards = ({ stats }: { readonly stats: readonly Stat[] }) => {
  const { formats } = useUi();
  return (
    <dl class="stats" part="stats">
      {stats.map((stat) => (
        <div key={stat.label} class={`stat ${stat.shade ?? ''} ${stat.value === 0 ? 'zero' : ''}`} part="stat">
          <dt>{stat.label}</dt>
          <dd class="stat-value">{formats.number(stat.value)}</dd>
          {stat.about !== undefined && <dd class="stat-about">{stat.about}</dd>}
        </div>
      ))}
    </dl>
  );
};
