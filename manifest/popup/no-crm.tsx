import { brand } from '../brand-inside.ts';
import type { BrandCrm } from '../../src/core/brand.ts';
import type { Finding } from '../crm/find-crm.ts';
import { sayFinding } from '../page/say-finding.ts';
import type { PopupProps } from './props.ts';

interface Known {
  readonly name: string;
  readonly at: string;
  /** Absent where the host is not one alone. */
  readonly url?: string;
}

const fromList = ({ name, patterns }: BrandCrm): Known => {
  const [pattern = ''] = patterns;
  const [, origin] = /^(https?:\/\/[^/*]+)\//.exec(pattern) ?? [];
  return { name, at: pattern, ...(origin === undefined ? {} : { url: origin }) };
};

/** Why this page is none, and where one is: pages imported from before, then the known CRMs. */
export const NoCrm = ({
  t,
  finding,
  crms,
  places,
}: PopupProps & { readonly finding: Exclude<Finding, { is: 'crm' }> }) => {
  const visited = places.map(({ name, url }): Known => ({ name, at: new URL(url).host, url }));
  const known = [...visited, ...[...crms, ...(brand.crms ?? [])].map(fromList)];
  return (
    <section>
      <p role="status" class="standing warning">
        {sayFinding(t, finding)}
      </p>
      {known.length > 0 && (
        <>
          <h2>{t('knownCrms')}</h2>
          <ul>
            {known.map(({ name, at, url }) => (
              <li key={`${name} ${url ?? at}`} class="line">
                {url === undefined ? (
                  <span>{name}</span>
                ) : (
                  <a href={url} target="_blank" rel="noopener noreferrer">
                    {name}
                  </a>
                )}
                <small dir="ltr">{at}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
