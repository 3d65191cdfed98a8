import type { ComponentChildren } from 'preact';
import { safeLink } from '../brand.ts';

/** A link that the host or the brand gave; without a safe address nothing is drawn. */
export const Link = ({
  href,
  children,
}: {
  readonly href: string | undefined;
  readonly children: ComponentChildren;
}) => {
  const address = safeLink(href);
  return address === undefined ? null : (
    <a class="link" part="link" href={address} target="_blank" rel="noopener">
      {children}
    </a>
  );
};
