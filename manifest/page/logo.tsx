import type { BrandFile } from '../../src/core/brand.ts';

/** The brand's logo in both schemes, else its icon; the name stands beside it. */
export const Logo = ({ brand: { logo } }: { readonly brand: BrandFile }) => {
  if (logo === undefined) return <img class="icon" src="../icons/48.png" width="24" height="24" alt="" />;
  const { light, dark } = typeof logo === 'string' ? { light: logo, dark: logo } : logo;
  return (
    <>
      <img class="logo for-light" src={light} alt="" />
      <img class="logo for-dark" src={dark} alt="" />
    </>
  );
};
