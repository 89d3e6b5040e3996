import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { expectRightForEveryone } from './expectRightForEveryone.ts';
import { canOpenPages, openPages } from './openPages.ts';

const INCA = '/?to=tls:institut-national-du-cancer';

describe.skipIf(!canOpenPages)('the pages', () => {
  const { open, url } = openPages({ ownDocumentsAlone: true });

  const cards = (page: Page) => page.getByRole('article').getByRole('heading', { level: 3 });

  test('a way is found by typing a name, with the keyboard alone', async () => {
    const page = await open('/');
    await page.getByRole('combobox', { name: 'Organisation to reach' }).focus();
    await page.keyboard.type('Institut Nat');
    await page.getByRole('option', { name: /Institut National du Cancer/ }).waitFor();
    await page.keyboard.press('Enter');
    await cards(page).first().waitFor();
    expect(await cards(page).first().textContent()).toMatch(/^1 Regione Toscana running /);
    expect(new URL(page.url()).search).toBe('?to=tls:institut-national-du-cancer');
    expect(await page.title()).toBe('Ways to Institut National du Cancer · Life-sciences network');
  });

  test('an arrow and Enter take the one picked out', async () => {
    const page = await open('/');
    await page.getByRole('combobox', { name: 'Organisation to reach' }).focus();
    await page.keyboard.type('Institut Nat');
    // The list of a shorter text has it too, but not first.
    await page.getByRole('option').first().filter({ hasText: 'Institut National du Cancer' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await cards(page).first().waitFor();
    expect(await page.getByRole('combobox', { name: 'Organisation to reach' }).inputValue()).toBe(
      'Institut National du Cancer',
    );
  });

  test('the answer is a sentence; a way is opened, and its explanation copied, which the page says', async () => {
    const page = await open(INCA);
    await page.getByText(/^Ask Regione Toscana\. You are together /).waitFor();
    await cards(page).first().getByRole('button').click();
    await page.waitForURL(/way=1/);
    await page.getByText(/^Why 1\d of 100:/).waitFor();
    await expectRightForEveryone(page);
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByRole('button', { name: 'Copy the explanation of way 1' }).click();
    await page.getByText('Copied. Paste it into your letter.').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toMatch(/^Regione Toscana could introduce Fondazione Toscana Life Sciences to Institut National/);
    await page.getByRole('link', { name: 'Write to Regione Toscana' }).first().click();
    await page.locator('h1:focus', { hasText: 'Write to Regione Toscana' }).waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Word file' }).click();
    expect((await saved).suggestedFilename()).toBe('An introduction to Institut National du Cancer.docx');
    await page.getByRole('button', { name: 'Deutsch' }).click();
    await page.getByRole('textbox', { name: 'Letter' }).filter({ hasText: 'wir arbeiten' }).waitFor();
    await expectRightForEveryone(page);
    await page.goBack();
    await page.goBack();
    await page.getByText(/^Why 1\d of 100:/).waitFor();
  });

  test('who says no is avoided with one press, stays so when reloaded, and back takes it back', async () => {
    const page = await open(`${INCA}&way=1`);
    await page.getByRole('button', { name: 'Not through Regione Toscana' }).first().click();
    await page.getByRole('button', { name: 'Remove Regione Toscana' }).waitFor();
    await cards(page).first().filter({ hasText: '1 Deutsches Zentrum für Luft- und Raumfahrt EV' }).waitFor();
    await page.locator(':focus', { hasText: /^Ways to Institut National du Cancer$/ }).waitFor();
    await page.reload();
    await cards(page).first().filter({ hasText: '1 Deutsches Zentrum für Luft- und Raumfahrt EV' }).waitFor();
    await page.goBack();
    await cards(page).first().filter({ hasText: '1 Regione Toscana' }).waitFor();
  });

  test('a condition changes the ways and the address', async () => {
    const page = await open(INCA);
    await cards(page).nth(4).waitFor();
    await page.getByText('Each through somebody else').click();
    await page.waitForURL(/alternatives=yes/);
    await page.getByText('1', { exact: true }).first().click();
    await page.waitForURL(/steps=2/);
    await page.getByText('No public bodies, nobody who funds').click();
    await page.waitForURL(/public=no/);
    await cards(page).first().filter({ hasNotText: 'Regione Toscana' }).waitFor();
    await page.goBack();
    await cards(page).first().filter({ hasText: '1 Regione Toscana' }).waitFor();
    expect(await page.getByRole('combobox', { name: 'Organisation to reach' }).inputValue()).toBe(
      'Institut National du Cancer',
    );
  });

  test('the other language is one press away and remembered', async () => {
    const page = await open(INCA);
    await page.getByRole('button', { name: 'Italiano' }).click();
    await page.getByRole('heading', { name: 'Chi volete raggiungere?' }).waitFor();
    await page.getByText(/^Chiedete alla Regione Toscana\. Siete insieme /).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('it');
    await page.reload();
    await page.getByRole('heading', { name: 'Chi volete raggiungere?' }).waitFor();
  });

  test('a browser that speaks Italian is answered in Italian', async () => {
    const page = await open('/', { locale: 'it-IT' });
    await page.getByRole('heading', { name: 'Chi volete raggiungere?' }).waitFor();
  });

  test('where there is no way the page says why and offers to loosen the question', async () => {
    const page = await open(`${INCA}&steps=1&avoid=tls:regione-toscana`);
    await page.getByRole('button', { name: 'Allow up to five introducers' }).click();
    await cards(page).first().waitFor();
    expect(page.url()).toContain('steps=6');
  });

  test('an organisation leads to its projects, they to their partners, and those to the ways there', async () => {
    const page = await open('/organisation/pic:998436424');
    await page.getByRole('heading', { name: 'Fondazione Toscana Life Sciences' }).waitFor();
    await page.getByText('+ 14 amounts not known').first().waitFor();
    await page.getByRole('link', { name: 'SINO-EU-PerMed' }).first().click();
    await page.locator('h1:focus', { hasText: 'SINO-EU-PerMed' }).waitFor();
    await page
      .getByRole('row', { name: /Deutsches Zentrum/ })
      .getByRole('link')
      .click();
    await page.getByRole('link', { name: 'Find a way to them' }).click();
    await cards(page).first().waitFor();
    expect(await cards(page).first().textContent()).toMatch(/^1 You know each other already /);
  });

  test('who funds what is added up as asked, and saved as an Italian spreadsheet wants it', async () => {
    const page = await open('/funding?by=COUNTRY', { locale: 'it-IT', acceptDownloads: true });
    await page.getByRole('columnheader', { name: 'Paese' }).waitFor();
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: 'CSV' }).click();
    const file = await saved;
    expect(file.suggestedFilename()).toMatch(/^chi-finanzia-che-cosa-\d{4}-\d\d-\d\d\.csv$/);
    const [table = ''] = (await readFile(await file.path(), 'utf8')).split('\r\n\r\n');
    const [head, ...rows] = table.split('\r\n');
    expect(head).toMatch(/^\uFEFFPaese;Importo \(euro\);Importi non noti;.*;Paese \(id\)$/);
    expect(rows).toHaveLength((await page.getByRole('row').count()) - 1);
    expect(rows[0]).toMatch(/^Germania;\d+(,\d+)?;.*;country:DE$/);
  });

  test('an organisation that is not there is said to be so', async () => {
    const page = await open('/?to=pic:1');
    await page.getByText('That is not in the network').waitFor();
  });

  test('an address that is no page says so, and a file that is not there is not found', async () => {
    const page = await open('/nowhere');
    await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
    await page.goto('/project/cordis%3');
    await page.getByText('Nothing here has the identifier cordis%3').waitFor();
    expect((await fetch(`${url()}/assets/none.js`)).status).toBe(404);
    expect((await fetch(`${url()}/nowhere`, { headers: { accept: 'text/html' } })).status).toBe(404);
    expect((await fetch(`${url()}/.built-from`)).status).toBe(404);
  });

  test('files named by their content are kept, the document is asked for each time', async () => {
    const document = await fetch(`${url()}/`);
    expect(document.headers.get('cache-control')).toBe('no-cache');
    const [, script = ''] = /src="([^"]+\.js)"/.exec(await document.text()) ?? [];
    const { headers } = await fetch(`${url()}${script}`, { headers: { 'accept-encoding': 'br' } });
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(headers.get('content-encoding')).toBe('br');
  });

  test('what the first page needs to run is less than 200 kB', async () => {
    const document = await (await fetch(url())).text();
    const scripts = [...document.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, script]) => script);
    const sizes = scripts.map(async (script) => {
      const { headers } = await fetch(`${url()}${script}`, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } });
      expect(headers.get('content-encoding')).toBe('gzip');
      return Number(headers.get('content-length'));
    });
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThan(200_000);
  });

  test('a lost connection is said, and made good when the server is back', async () => {
    const page = await open('/');
    await page.getByRole('heading', { name: 'How it works' }).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('combobox', { name: 'Organisation to reach' }).fill('Inst');
    await page.goto(INCA);
    await page.getByText('The connection to the server is lost').waitFor();
    await page.unroute('**/graphql');
    await cards(page).first().waitFor();
  });

  test('a page whose code is gone keeps the frame, says so and can be loaded again', async () => {
    const page = await open('/');
    await page.route('**/assets/FundingPage*', (route) => route.abort());
    await page.getByRole('link', { name: 'Who funds what' }).click();
    await page.getByRole('heading', { name: 'This could not be loaded' }).waitFor();
    await page.getByRole('button', { name: 'Italiano' }).click();
    await page.getByRole('heading', { name: 'Caricamento non riuscito' }).waitFor();
    await page.unroute('**/assets/FundingPage*');
    await page.getByRole('button', { name: 'Carica di nuovo' }).click();
    await page.getByRole('columnheader', { name: 'Ente finanziatore' }).waitFor();
  });

  test('a search without a connection does not say that nobody is called so', async () => {
    const page = await open('/');
    await page.getByRole('heading', { name: 'How it works' }).waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('combobox', { name: 'Organisation to reach' }).fill('Inst');
    await page.getByText('The connection to the server is lost').waitFor();
    expect(await page.getByText('Nobody here is called').count()).toBe(0);
  });

  test('fields are found for whoever pastes their name', async () => {
    const page = await open('/funding');
    await page.getByRole('combobox', { name: 'Only projects about a field' }).fill('oncology');
    await page.getByRole('option', { name: /^oncology/ }).click();
    await page.waitForURL(/field=/);
  });

  const ADDRESSES = [
    '/',
    INCA,
    `${INCA}&steps=1`,
    '/?to=pic:1',
    '/nowhere',
    '/organisation/pic:998436424',
    '/organisation/pic:1',
    '/project/cordis:101137129',
    '/funding',
    '/data',
    '/doors?country=DE',
    '/without/tls:regione-toscana',
    '/changes',
    '/compare?id=pic:998436424&id=tls:regione-toscana',
  ];

  const TURNS = ADDRESSES.map((address, turn) => ({ address, turn }));
  test.each(TURNS)('$address is right for everyone', async ({ address, turn }) => {
    await expectRightForEveryone(await open(address), turn);
  });
});
