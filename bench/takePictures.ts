import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../test/findBrowser.ts';

const USAGE = `Usage: npm run bench -- pictures http://127.0.0.1:4000
Takes the pictures of the guide from a running server, on which CORDIS and calls are loaded, in English and Italian.`;
const SIZE = { width: 1180, height: 1060 };

/** The pages, and something that stands there once the answer is here. */
const PICTURES: readonly { name: string; address: string; shows: string }[] = [
  { name: 'ways', address: '/?to=pic:999978530', shows: '#ways-heading' },
  { name: 'organisations', address: '/organisations?standing=PARTNER&order=AMOUNT', shows: 'tbody tr' },
  { name: 'calls', address: '/calls', shows: '#fitting-heading' },
  { name: 'funding', address: '/funding?by=START_YEAR&country=IT&programme=programme:HORIZON.2.1', shows: 'tbody tr' },
];

/** Takes every picture in both languages. */
async function main(url: string): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('No Chromium is found: name one in CHROMIUM.');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: SIZE, colorScheme: 'light' });
  for (const language of ['en', 'it'])
    for (const { name, address, shows } of PICTURES) {
      await open(page, `${url}${address}${address.includes('?') ? '&' : '?'}lang=${language}`, shows);
      const path = join(import.meta.dirname, '../docs/guide', `${name}-${language}.jpg`);
      await page.screenshot({ path, type: 'jpeg', quality: 72 });
      console.log(path);
    }
  await browser.close();
}

/** Opens a page and waits for its answer, its letters and its pictures. */
async function open(page: Page, address: string, shows: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.locator(shows).first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // The picture of the ways is drawn step by step.
  await page.waitForTimeout(1_500);
}

const [url] = process.argv.slice(2);
if (url === undefined) {
  console.error(USAGE);
  process.exitCode = 2;
} else await main(url.replace(/\/$/, ''));
