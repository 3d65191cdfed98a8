import type { Brand } from '../brand.ts';
import { safeLink } from '../brand.ts';

/** The brand's logo, or the plain title. */
export const Brandmark = ({ brand, title }: { readonly brand: Brand; readonly title: string }) => {
  const { logo, name } = brand;
  const pictures = typeof logo === 'string' ? { light: logo, dark: logo } : logo;
  return (
    <p class="brand" part="brand">
      {pictures && (
        <>
          <img class="logo for-light" part="logo" src={safePicture(pictures.light)} alt={name ?? ''} />
          <img class="logo for-dark" part="logo" src={safePicture(pictures.dark)} alt={name ?? ''} />
        </>
      )}
      <span class="app-title">{title}</span>
    </p>
  );
};

const safePicture = (address: string): string | undefined =>
  /^data:image\//i.test(address) ? address : safeLink(address);
