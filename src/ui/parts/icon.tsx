/** Line drawings on a 20 × 20 grid, in the colour of the text around them. */
const paths = {
  check: 'M4 10.5l4 4 8-9',
  warning: 'M10 3l8 14H2zM10 8v4M10 14.4v.1',
  error: 'M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM10 6v5M10 13.4v.1',
  info: 'M10 2.5a7.5 7.5 0 100 15 7.5 7.5 0 000-15zM10 9v5M10 6.4v.1',
  close: 'M5 5l10 10M15 5L5 15',
  upload: 'M10 13V3.5M6 7l4-4 4 4M3 13v3.5h14V13',
  download: 'M10 3v9.5M6 9l4 4 4-4M3 13v3.5h14V13',
  file: 'M5 2.5h6l4 4v11H5zM11 2.5v4h4',
  person: 'M10 10a3.2 3.2 0 100-6.400 3.2 3.2 0 000 6.400zM3.500 17c.6-3.400 3.200-5 6.500-5s5.900 1.600 6.500 5',
  people:
    'M7.500 9.500a2.800 2.800 0 100-5.600 2.800 2.800 0 000 5.600zM2 16.500c.5-3 2.600-4.500 5.500-4.500s5 1.500 5.500 4.500M12.500 4.200a2.800 2.800 0 010 5M14.800 12.300c1.800.6 2.900 2 3.200 4.200',
  deal: 'M3 6.500h14v9.500H3zM7 6.500V4h6v2.500M3 10.500h14',
  search: 'M9 3.500a5.500 5.500 0 100 11 5.500 5.500 0 000-11zM13 13l4 4',
  down: 'M5 7.500l5 5 5-5',
  next: 'M7.500 5l5 5-5 5',
  previous: 'M12.500 5l-5 5 5 5',
  gear: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  plus: 'M10 4v12M4 10h12',
  pause: 'M7 4.500v11M13 4.500v11',
  play: 'M6.500 4l9 6-9 6z',
  undo: 'M7.500 4L4 7.500 7.500 11M4 7.500h7.500a4.500 4.500 0 010 9H8',
  redo: 'M12.500 4L16 7.500 12.500 11M16 7.500H8.500a4.500 4.500 0 000 9H12',
  history:
    'M3.500 10a6.500 6.500 0 106.500-6.500A6.500 6.500 0 005 6L3.500 7.500M3.500 3.500v4h4M10 6.500V10l2.500 1.500',
  tag: 'M3 3.500h6.500l7 7-6 6-7.500-7.500zM6.500 7v.1',
  minus: 'M4 10h12',
  refresh: 'M16.500 10a6.500 6.500 0 11-2-4.700L16.500 7M16.500 3v4h-4',
} as const;

export type IconName = keyof typeof paths;

const mirrored = new Set<IconName>(['next', 'previous', 'undo', 'redo', 'play']);

/** Decoration only: the words stand beside it. */
export const Icon = ({ name, class: className = '' }: { readonly name: IconName; readonly class?: string }) => (
  <svg
    class={`icon ${mirrored.has(name) ? 'mirrored' : ''} ${className}`}
    viewBox="0 0 20 20"
    aria-hidden="true"
    focusable="false"
  >
    <path d={paths[name]} />
  </svg>
);
