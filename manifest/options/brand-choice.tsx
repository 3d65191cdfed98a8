import { useState } from 'preact/hooks';
import { isProblems } from '../../src/core/brand.ts';
import { brandDoubts } from '../../src/core/brand/doubts.ts';
import { readOwnBrand } from '../own-brand.ts';
import type { OptionsProps } from './props.ts';

const largestBytes = 500_000;

interface Said {
  readonly lead: 'brandRefused' | 'brandCorrected';
  /** In English, as the build says it to whoever writes a brand file. */
  readonly sentences: readonly string[];
}

/** Another name and look for the extension, from a brand file; where imports go stays as it was built. */
export const BrandChoice = ({ t, brand, settings, change }: OptionsProps) => {
  const [said, say] = useState<Said | null>(null);
  const take = async (file: File): Promise<void> => {
    const read = readOwnBrand(file.size > largestBytes ? '' : await file.text());
    if (isProblems(read)) return say({ lead: 'brandRefused', sentences: read.problems });
    const corrected = brandDoubts(read);
    say(corrected.length === 0 ? null : { lead: 'brandCorrected', sentences: corrected });
    await change({ brand: read });
  };
  return (
    <div class="brand-choice">
      <p>{t('brandInUse', { name: brand.name ?? '' })}</p>
      <div class="actions">
        <label class="field">
          {t('brandFile')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget: input }) => {
              const [file] = input.files ?? [];
              if (file !== undefined) void take(file).finally(() => (input.value = ''));
            }}
          />
        </label>
        {settings.brand !== null && (
          <button
            type="button"
            onClick={() => {
              say(null);
              void change({ brand: null });
            }}
          >
            {t('brandReset')}
          </button>
        )}
      </div>
      <div role="status">
        {said && (
          <>
            <p>{t(said.lead)}</p>
            <ul lang="en" dir="ltr">
              {said.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
};
