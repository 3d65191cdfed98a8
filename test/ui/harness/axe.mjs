// Runs axe over every scene: `node test/ui/harness/axe.mjs [scene,scene] [light,dark]`. The last line says how many findings.
import { resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright';
import { createServer } from 'vite';

const [only = '', themes = 'light,dark'] = process.argv.slice(2);
const allScenes = [
  'loading',
  'start',
  'start-member',
  'start-offline',
  'upload',
  'upload-refused',
  'upload-opening',
  'upload-file',
  'map',
  'map-both',
  'checking',
  'review',
  'review-preview',
  'review-guard',
  'review-clean',
  'sending',
  'retrying',
  'paused',
  'finished',
  'cancelled',
  'failed',
  'history',
];
const server = await createServer({
  root: resolve('.'),
  configFile: false,
  server: { port: 0, host: '127.0.0.1' },
  logLevel: 'error',
});
await server.listen();
const base = `${server.resolvedUrls.local[0]}test/ui/harness/index.html`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ],
});
let findings = 0;
try {
  for (const theme of themes.split(',')) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, colorScheme: theme });
    const page = await context.newPage();
    for (const scene of only === '' ? allScenes : only.split(',')) {
      await page.goto(`${base}?scene=${scene}&theme=${theme}`);
      await page.waitForSelector('[data-ready]', { state: 'attached', timeout: 30_000 });
      await page.waitForTimeout(300);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .disableRules(['region', 'landmark-one-main', 'page-has-heading-one', 'heading-order'])
        .analyze();
      for (const violation of violations) {
        findings += violation.nodes.length;
        console.log(`${scene} ${theme}: ${violation.id}: ${violation.help}`);
        for (const node of violation.nodes.slice(0, 3))
          console.log(`   ${node.html.slice(0, 160)}\n   ${node.failureSummary?.split('\n').slice(1, 3).join(' ')}`);
      }
    }
    await context.close();
  }
  console.log(`axe: ${findings} findings`);
} finally {
  await browser.close();
  await server.close();
}
process.exit(findings === 0 ? 0 : 1);
