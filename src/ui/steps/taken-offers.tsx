import type { Reviewing } from '../../session/session.ts';
import { useUi } from '../context.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { takenOffers } from './hint-offer.ts';

/** Corrections of whole columns that are in force, each with a way back: the grid's undo knows cells and rows only. */
export const TakenOffers = ({ state }: { readonly state: Reviewing }) => {
  const { session, t } = useUi();
  const taken = state.columns.flatMap((plan, column) =>
    plan.to === null || plan.to === 'ignore' ? [] : takenOffers(plan.options).map((offer) => ({ column, plan, offer })),
  );
  if (taken.length === 0) return null;
  return (
    <ul class="offers taken plain-list">
      {taken.map(({ column, plan, offer }) => {
        const name = t('review.hint', {
          column: state.file?.opened?.columns[column]?.header ?? String(column + 1),
        });
        return (
          <li key={`${column}-${offer.label}`}>
            <span class="field-label">{name}</span> <Icon name="check" /> <span>{t(offer.label, offer.params)}</span>
            <Button
              small
              look="quiet"
              label={`${t('review.undo')}: ${name}`}
              onClick={() => {
                session.send({ do: 'change-column', column, plan: { ...plan, options: offer.without } });
                session.send({ do: 'check' });
              }}
            >
              {t('review.undo')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
};
