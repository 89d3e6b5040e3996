import { join } from 'node:path';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { OWN_DOCUMENTS, readTrustedDocuments } from '../src/http/documents/trustedDocuments.ts';
import { buildPages } from '../web/buildPages.ts';
import { BROWSER_FLAGS, findBrowser } from './findBrowser.ts';
import { type Product, startProduct } from './startProduct.ts';

const executablePath = findBrowser();
/** True if there is a browser to open the pages in. */
export const canOpenPages = executablePath !== null;
if (!canOpenPages) console.log('The pages are not tested: there is no Chromium. Set CHROMIUM to its path.');

/** The pages as the product serves them, in a real browser. */
export interface OpenPages {
  /** Opens a page; what the browser complains of there fails the test. */
  open(address: string, options?: BrowserContextOptions): Promise<Page>;
  /** The address at which the product listens. */
  url(): string;
}

/**
 * Builds and serves the pages for the tests of one file, and ends everything after them. Call it within `describe`.
 * `ownDocumentsAlone`: the server answers no document but those that the pages are listed to ask.
 */
export function openPages({ ownDocumentsAlone = false } = {}): OpenPages {
  let product: Product;
  let browser: Browser;
  let shared: BrowserContext;
  /** A page that no test has open: to open another takes longer than to show something else in it. */
  let free: Page | null = null;
  const complaints: string[] = [];
  beforeAll(async () => {
    await buildPages(() => undefined);
    const listed = join(import.meta.dirname, '../web/dist', OWN_DOCUMENTS);
    const trusted = ownDocumentsAlone && (await readTrustedDocuments([listed]));
    product = await startProduct({ mostCost: 50_000, corsOrigin: '*', ...(trusted && { trusted }) });
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: BROWSER_FLAGS });
    shared = await newContext({});
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });
  afterEach(async () => {
    const [first, ...others] = shared.pages().filter((page) => page !== free);
    for (const page of others) await page.close();
    free = first ? await asNew(first) : free;
    for (const context of browser.contexts()) if (context !== shared) await context.close();
    expect(complaints.splice(0)).toEqual([]);
  });
  async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await browser.newContext({
      locale: 'en-GB',
      baseURL: product.url,
      reducedMotion: 'reduce',
      ...options,
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    return context;
  }
  return {
    url: () => product.url,
    async open(address, options) {
      const page = (!options && free) || (await (options ? await newContext(options) : shared).newPage());
      if (page === free) free = null;
      page.setDefaultTimeout(20_000);
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        if (message.text().includes('Content Security Policy')) complaints.push(message.text());
      });
      await page.goto(address);
      return page;
    },
  };
}

/** A page without what a test left in it or set of it. */
async function asNew(page: Page): Promise<Page> {
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate('localStorage.clear(); sessionStorage.clear()');
  await page.goto('about:blank');
  await page.emulateMedia({ colorScheme: null, reducedMotion: null, media: null });
  await page.setViewportSize({ width: 1280, height: 720 });
  return page.removeAllListeners();
}
