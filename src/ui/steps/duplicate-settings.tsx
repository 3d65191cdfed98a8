import type { HostConfig } from '../../core/wire.ts';
import { useUi } from '../context.tsx';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';

/** The account's settings, to be seen and not to be changed here (guide). */
export const DuplicateSettings = ({ config }: { readonly config: HostConfig }) => {
  const { t, formats, brand } = useUi();
  const { allowDuplicateContact, contactUniqueIdentifiers } = config.duplicates;
  const keys = [t('duplicates.contactId'), ...contactUniqueIdentifiers.map((key) => t(`duplicates.${key}`))];
  return (
    <section class="panel quiet" part="duplicate-settings">
      <h3 class="section-title">{t('duplicates.title')}</h3>
      <p>
        {t('duplicates.findBy')}:{' '}
        <span class="chain">
          {keys.map((key, index) => (
            <span key={key}>
              {index > 0 && <Icon name="next" />}
              <b>{key}</b>
            </span>
          ))}
        </span>
        <span class="hidden">{formats.list(keys)}</span>
      </p>
      <p class="muted">
        {t(allowDuplicateContact ? 'duplicates.allowed' : 'duplicates.forbidden')}. {t('duplicates.about')}{' '}
        <Link href={brand.links?.settings}>{t('duplicates.settings')}</Link>
      </p>
    </section>
  );
};
