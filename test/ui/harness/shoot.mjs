// Takes a picture of every scene: `node test/ui/harness/shoot.mjs <folder> [scene,scene] [light,dark] [1280,390] [lang]`.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { createServer } from 'vite';

const [folder = 'shots', only = '', themes = 'light', widths = '1280', lang = 'en', extra = ''] = process.argv.slice(2);
const allScenes = [
  'start',
  'start-member',
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
  'sending',
  'retrying',
  'paused',
  'finished',
  'failed',
  'history',
];
const scenes = only === '' ? allScenes : only.split(',');
const server = await createServer({
  root: resolve('.'),
  configFile: false,
  server: { port: 0, host: '127.0.0.1' },
  logLevel: 'error',
  optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'] },
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
mkdirSync(folder, { recursive: true });
try {
  for (const width of widths.split(','))
    for (const theme of themes.split(',')) {
      const page = await browser.newPage({
        viewport: { width: Number(width), height: 860 },
        colorScheme: theme === 'dark' ? 'dark' : 'light',
        ...(extra.includes('forced') ? { forcedColors: 'active' } : {}),
      });
      page.on('pageerror', (error) => console.log(`page error: ${error.message}`));
      page.on('console', (message) => message.type() === 'error' && console.log(`console: ${message.text()}`));
      for (const scene of scenes) {
        await page.goto(`${base}?scene=${scene}&theme=${theme}&lang=${lang}${extra.startsWith('&') ? extra : ''}`);
        await page.waitForSelector('[data-ready]', { state: 'attached', timeout: 30_000 });
        await page.waitForTimeout(350);
        await page.screenshot({ path: `${folder}/${scene}-${theme}-${width}-${lang}.png`, fullPage: true });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) console.log(`${scene} ${width}: ${wide}px too wide`);
      }
      await page.close();
    }
  console.log(`pictures: ${scenes.length * themes.split(',').length * widths.split(',').length}`);
} finally {
  await browser.close();
  await server.close();
}
