/** One sentence above the wizard, or in its place; an empty one takes it away. */
export const drawBanner = (place: HTMLElement, sentence: string): HTMLElement => {
  const known = place.querySelector<HTMLElement>('.banner');
  const banner = known ?? document.createElement('p');
  banner.className = 'banner';
  banner.setAttribute('role', 'status');
  banner.textContent = sentence;
  banner.hidden = sentence === '';
  if (known === null) place.prepend(banner);
  return banner;
};
