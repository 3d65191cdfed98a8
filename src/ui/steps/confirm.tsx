import { useUi } from '../context.tsx';
import { CheckBox } from '../parts/check-box.tsx';
import { Link } from '../parts/link.tsx';
import { Select } from '../parts/select.tsx';
import { TagInput } from '../parts/tag-input.tsx';
import type { Reviewing } from '../../session/session.ts';

const duplicateRules = ['error-later', 'last-wins', 'merge'] as const;

/** Tags, what to do with duplicates in the file, and the statement without which nothing starts. */
export const Confirm = ({ state }: { readonly state: Reviewing }) => {
  const { session, t, brand } = useUi();
  const { config, choices } = state;
  return (
    <section class="panel confirm" part="confirm">
      <TagInput
        label={t('tags.title')}
        about={t('tags.about')}
        known={config?.tags ?? []}
        tags={choices.tags}
        onChange={(tags) => session.send({ do: 'choose', choices: { tags } })}
      />
      {config?.duplicates.allowDuplicateContact !== true && (
        <Select
          label={t('review.duplicatesInFile')}
          value={choices.inFileDuplicates}
          options={duplicateRules.map((rule) => [rule, t(`review.duplicatesInFile.${rule}`)])}
          onChange={(inFileDuplicates) => session.send({ do: 'choose', choices: { inFileDuplicates } })}
        />
      )}
      <div class="consent">
        <h3 class="section-title">{t('consent.title')}</h3>
        <CheckBox
          required
          checked={choices.consent}
          onChange={(consent) => session.send({ do: 'choose', choices: { consent } })}
        >
          {/* The host's words, in whatever direction their language is written. */}
          <bdi>{config?.consent.text ?? ''}</bdi>
        </CheckBox>
        <Link href={brand.links?.privacy}>{t('consent.privacy')}</Link>
      </div>
    </section>
  );
};
