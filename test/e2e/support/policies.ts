import { hands } from './in-page.ts';

/* The README's table of policies: a page of each kind, and the way through the importer in it. */

const element = '<contact-importer endpoint="/contact-importer" objects="contact" mode="create"></contact-importer>';
const modules = (origin: string): string =>
  `<body>${element}<script type="module" src="${origin}/importer/contact-importer.js"></script></body>`;
const classic = (origin: string, more = ''): string =>
  `<body>${element}<script src="${origin}/importer/contact-importer.single.js"${more}></script></body>`;

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; worker-src 'self'; connect-src 'self'";

export interface PolicyCase {
  readonly name: string;
  readonly policy: (cdn: string) => string | null;
  readonly html: (cdn: string) => string;
  /** Whether a worker may start; else the page's own thread reads the file, and the console says so. */
  readonly worker: boolean;
}

export const policyCases: readonly PolicyCase[] = [
  { name: 'no policy', policy: () => null, html: () => modules(''), worker: true },
  { name: 'strict', policy: () => strict, html: () => modules(''), worker: true },
  {
    name: 'strict, Trusted Types',
    policy: () => `${strict}; require-trusted-types-for 'script'`,
    html: () => modules(''),
    worker: true,
  },
  {
    name: 'no workers',
    policy: () => strict.replace("worker-src 'self'", "worker-src 'none'"),
    html: () => modules(''),
    worker: false,
  },
  {
    name: 'from a CDN',
    policy: (cdn) =>
      `default-src 'none'; script-src ${cdn}; worker-src blob: ${cdn}; style-src 'self'; connect-src 'self'`,
    html: modules,
    worker: true,
  },
  { name: 'one classic script', policy: () => strict, html: () => classic(''), worker: true },
];

/** What the walk below answers with. */
export interface Walked {
  /** What the policy refused, by directive. */
  readonly refused: readonly string[];
  readonly onThread: boolean;
}

/** In the page: from the start to the result with a small file of two rows, by the buttons that a person presses. */
export const walk = `
  const refused = [];
  let onThread = false;
  document.addEventListener('securitypolicyviolation', (event) => {
    // A browser's own search for a picture of the page is none of ours.
    if (!event.blockedURI.endsWith('/favicon.ico')) refused.push(event.effectiveDirective);
  });
  const told = console.info;
  console.info = (...words) => {
    onThread ||= /own thread/.test(words.join(' '));
    told.apply(console, words);
  };
  ${hands}
  const text = 'First Name,Last Name,Email,Phone\\nAnn,Winter,ann@policy.example,(202) 555-0123\\nBen,Other,ben@policy.example,\\n';
  await startImport('small.csv', text);
  await heading('The import is finished');
  return JSON.stringify({ refused, onThread });
`;
