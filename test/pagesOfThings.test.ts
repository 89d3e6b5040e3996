import { describe, expect, test } from 'vitest';
import { buildExample, readExample } from './buildExample.ts';
import { expectFrameRight, expectRightForEveryone } from './expectRightForEveryone.ts';
import { canOpenPages, openPages } from './openPages.ts';
import { serveElsewhere } from './serveElsewhere.ts';

describe.skipIf(!canOpenPages)('the pages of things', () => {
  const { open, url } = openPages();

  test('a cluster names its members and leads to the ways from them', async () => {
    const page = await open('/cluster/cluster:alisei');
    await page.getByRole('heading', { name: 'ALISEI', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Farmindustria' }).waitFor();
    expect(await page.getByText('manager', { exact: true }).count()).toBe(0);
    await page.getByRole('link', { name: 'Find a way from its members' }).click();
    await page.getByText(/any of the \d+ members of ALISEI/).waitFor();
  });

  test('a network names who manages it; an office leads to what it is part of, the agreement and the ways there', async () => {
    const network = await open('/cluster/cluster:tls-network');
    const manager = network.locator('dt', { hasText: 'Managed by' }).locator('xpath=following-sibling::dd');
    expect(await manager.textContent()).toBe('Fondazione Toscana Life Sciences');
    const page = await open('/organisation/tls:uvar#names');
    await page.getByRole('link', { name: 'UVaR', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Find a way to Regione Toscana, which it is part of' }).click();
    await page.getByRole('heading', { name: 'Ways to Regione Toscana' }).waitFor();
  });

  test('a programme leads to who runs it, and that funder to what it pays', async () => {
    const page = await open('/programme/programme:HORIZON');
    await page.getByRole('heading', { name: 'Horizon Europe', exact: true }).waitFor();
    await page.getByRole('link', { name: 'European Commission' }).first().focus();
    await page.keyboard.press('Enter');
    await page.locator('h1:focus', { hasText: /^European Commission$/ }).waitFor();
    await page.getByRole('link', { name: 'As an organisation: partners and own projects' }).click();
    await page.getByRole('link', { name: 'What it funds' }).waitFor();
  });

  test('what is not there is said not to be', async () => {
    const page = await open('/organisations');
    for (const kind of [
      'cluster',
      'programme',
      'funder',
      'country',
      'region',
      'field',
      'agreement',
      'call',
      'project',
    ]) {
      await page.goto(`/${kind}/${kind}:none`);
      await page.getByRole('heading', { level: 1, name: 'not in the network' }).waitFor();
      await page.getByText(`Nothing here has the identifier ${kind}:none.`).waitFor();
    }
    await page.goto('/call/call:none/consortium?with=pic:none');
    await page.getByRole('heading', { level: 1, name: 'This call is not in the network' }).waitFor();
  });

  test('a field whose code has slashes has an address that can be sent', async () => {
    const page = await open('/project/cordis:101130715');
    await page.getByRole('link', { name: 'oncology' }).click();
    await page.getByRole('heading', { name: 'oncology' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'oncology' }).waitFor();
    await page.getByRole('link', { name: 'ArTCell' }).waitFor();
  });

  test('money leads to the projects behind it, and what narrowed the question can be taken away', async () => {
    const page = await open('/funding?by=FUNDER');
    await page.getByRole('link', { name: /projects behind Regione Toscana$/ }).click();
    await page.getByRole('link', { name: 'EP PerMed', exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('?by=PROJECT&funder=tls:regione-toscana');
    await page.getByRole('button', { name: 'Remove Regione Toscana' }).click();
    await page.waitForURL(/by=PROJECT$/);
  });

  test('a country leads to the lists of what it counts, and each state of a list can be gone back to', async () => {
    const page = await open('/country/country:IT');
    const count = (name: string) =>
      page.locator('dt', { hasText: name }).locator('xpath=following-sibling::dd').getByRole('link');
    const organisations = await count('Organisations in them').textContent();
    expect(await count('Organisations in them').getAttribute('href')).toBe(
      '/organisations?country=IT&participating=true',
    );
    const projects = await count('Projects').textContent();
    await count('Projects').click();
    await page.getByRole('heading', { level: 1, name: `${projects} projects`, exact: true }).waitFor();
    await page.getByRole('checkbox', { name: /^running/ }).check();
    await page.waitForURL(/phase=RUNNING/);
    await page.getByRole('button', { name: 'Remove Running: running' }).waitFor();
    await page.getByRole('button', { name: 'Awarded' }).click();
    await page.waitForURL(/order=AWARDED/);
    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: `${projects} projects`, exact: true }).waitFor();
    await page.goto('/organisations?country=IT&participating=true');
    await page.getByRole('heading', { level: 1, name: `${organisations} organisations`, exact: true }).waitFor();
  });

  test('how much of a list is shown stands in the address', async () => {
    const page = await open('/organisation/pic:998436424');
    const partners = page.getByRole('region', { name: 'Strongest partners' }).locator('ol > li');
    await partners.nth(4).waitFor();
    await page.getByText('5 of 76 shown.').waitFor();
    await page
      .locator('section', { has: page.locator('#partners-heading') })
      .getByText('Show more')
      .click();
    await page.waitForURL(/partners=25/);
    await partners.nth(24).waitFor();
    await page.reload();
    await partners.nth(24).waitFor();
  });

  test('the home organisation leads to its project pages, its clusters and what is not known', async () => {
    const page = await open('/organisation/pic:998436424#offers');
    const sites = page.getByRole('link', { name: 'clusteralisei.it' });
    expect(await sites.getAttribute('href')).toBe('https://www.clusteralisei.it');
    await page.getByText('No source gives the address of the mailing list.').waitFor();
    await page.getByRole('link', { name: 'What is not known' }).click();
    await page
      .getByText('The amounts of 14 grants that it receives; they are counted as unknown, never as zero.')
      .waitFor();
  });

  test('a neighbour is opened from the list, with the keyboard, and hidden again', async () => {
    const page = await open('/explore/pic:998436424?partners=10');
    await page.getByText(/^11 organisations, \d+ ties\.$/).waitFor();
    await page.getByRole('button', { name: 'Show the partners of Regione Toscana' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Partners of Regione Toscana/ }).waitFor();
    expect(new URL(page.url()).search).toBe('?open=tls:regione-toscana&partners=10');
    // Both are shown before the answer is there, too.
    await page.getByText(/^11 organisations, \d+ ties\.$/).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Hide the partners of Regione Toscana' }).click();
    await page.getByText(/^11 organisations, \d+ ties\.$/).waitFor();
  });

  test('a brief says the best way, prints without buttons and fits one sheet', async () => {
    const page = await open('/brief/tls:institut-national-du-cancer');
    await page.getByText('Meeting brief for Fondazione Toscana Life Sciences').waitFor();
    await page.getByText('Through Regione Toscana', { exact: true }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    const sheet = await page.pdf({ format: 'A4' });
    expect(/\/Count (\d+)/.exec(sheet.toString('latin1'))?.[1]).toBe('1');
  });

  test('a question is written, asked with Ctrl and Enter, and stands in the address', async () => {
    const page = await open('/api');
    await page.getByRole('heading', { name: 'What can be asked: Query' }).waitFor();
    const editor = page.getByRole('textbox', { name: 'Question' });
    await editor.fill('{ clusters(sort: [{ name: ASC }], limit: 1) { name } }');
    await editor.press('Control+Enter');
    await page.getByText('"name": "ALISEI"').waitFor();
    expect(new URL(page.url()).searchParams.get('query')).toBe(
      '{ clusters(sort: [{ name: ASC }], limit: 1) { name } }',
    );
  });

  test('an organisation is kept with one press, and a colleague opens the list from its link', async () => {
    const page = await open('/organisation/tls:institut-national-du-cancer', { locale: 'en-GB' });
    await page.getByRole('button', { name: 'Keep Institut National du Cancer' }).click();
    await page.getByRole('link', { name: 'Lists 1' }).click();
    await page.getByRole('textbox', { name: 'Note on Institut National du Cancer' }).fill('Only mine');
    await page.getByRole('button', { name: /^Copy link/ }).click();
    await page.getByText('Without your notes.').waitFor();
    const link = await page.evaluate<string>('navigator.clipboard.readText()');
    await expectRightForEveryone(page);
    const theirs = await open(link, { locale: 'it-IT' });
    await theirs.getByRole('button', { name: 'Conserva questo elenco' }).click();
    await theirs.getByRole('link', { name: 'Chiedete alla Regione Toscana' }).waitFor();
    expect(await theirs.getByRole('textbox', { name: 'Nota: Institut National du Cancer' }).inputValue()).toBe('');
    await theirs.goto(link.slice(0, -9));
    await theirs.reload();
    await theirs.getByRole('heading', { name: 'Il link è troncato' }).waitFor();
  });

  test('a page of another origin shows ways in frames, each in its language and colours and as high as it is', async () => {
    const elsewhere = await serveElsewhere({
      '/': `<!doctype html><html lang="it"><title>A site</title><body style="margin: 0">
        <way-finder to="tls:institut-national-du-cancer" theme="dark"></way-finder>
        <way-finder from="pic:1" language="en"></way-finder>
        <script src="${url()}/widget.js" async></script>`,
    });
    try {
      const page = await open(elsewhere.url, { colorScheme: 'light', viewport: { width: 390, height: 2_000 } });
      const first = page.locator('way-finder iframe').first();
      const shown = first.contentFrame();
      await shown
        .getByText(/^Chiedete alla Regione Toscana\. Fondazione Toscana Life Sciences e Regione Toscana sono insieme/)
        .waitFor();
      expect(await shown.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor)).toBe(
        'rgb(24, 32, 33)',
      );
      await page.waitForFunction(
        `document.querySelector('way-finder').shadowRoot.querySelector('iframe').offsetHeight > 600`,
      );
      for (const frame of page.frames().slice(1)) await expectFrameRight(frame);
      const other = page.locator('way-finder iframe').last().contentFrame();
      await other.getByText('There is no organisation “pic:1” here.').waitFor();
      await shown.getByRole('combobox', { name: 'Organizzazione da raggiungere' }).fill('Deutsches Zent');
      await shown.getByRole('option', { name: /Luft- und Raumfahrt/ }).waitFor();
      await page.keyboard.press('Enter');
      await shown.getByText(/^Scrivete a Deutsches Zentrum/).waitFor();
      const opened = page.waitForEvent('popup');
      await shown.getByRole('link', { name: /^Aprite in / }).click();
      expect((await opened).url()).toBe(`${url()}/?to=pic:999981731&lang=it`);
    } finally {
      await elsewhere.stop();
    }
  });

  test('the partner finder of the examples finds whom to meet, from another origin', async () => {
    const elsewhere = await serveElsewhere(await readExample('partner-finder', url()));
    try {
      const page = await open(elsewhere.url);
      await page.getByLabel('In').selectOption('Belgium');
      await page.getByLabel('Our name').fill('Toscana Life Sciences');
      await page.getByRole('button').click();
      await page.getByText(/^\d+ for Fondazione Toscana Life Sciences\./).waitFor();
      const items = await page.getByRole('listitem').allTextContents();
      expect(items.length).toBeGreaterThan(0);
      for (const item of items) expect(item).toMatch(/Belgium\) – \d+ partners in common\. Ask /);
      await page.getByLabel('Our name').fill('zzzzqqqq');
      await page.getByRole('button').click();
      await page.getByText('Nobody is called so.').waitFor();
    } finally {
      await elsewhere.stop();
    }
  });

  test('money by country of the examples adds up and reads on, from another origin', async () => {
    const elsewhere = await serveElsewhere(await buildExample('money-by-country', url()));
    try {
      const page = await open(elsewhere.url);
      const rows = page.getByRole('row');
      const more = page.getByRole('button', { name: 'Five more' });
      await more.click();
      await rows.nth(11).waitFor();
      expect(await rows.last().textContent()).toBe('All€7,335,94446 grants');
      await page.getByLabel('In').selectOption('Germany');
      await rows.last().filter({ hasText: 'All€31,247,3770 grants' }).waitFor();
      expect([await rows.count(), await more.count()]).toEqual([6, 0]);
    } finally {
      await elsewhere.stop();
    }
  });

  const ADDRESSES = [
    '/cluster/cluster:alisei',
    '/programme/programme:HORIZON.2.1',
    '/funder/tls:regione-toscana',
    '/country/country:IT',
    '/field/field:%2F21%2F31',
    '/organisations?programme=programme:HORIZON&kind=none&kind=RESEARCH',
    '/projects?phase=RUNNING',
    '/search?q=cancer',
    '/explore/pic:998436424',
    '/brief/tls:institut-national-du-cancer',
    '/api',
    '/api/guide/lists',
    '/widget?theme=dark',
  ];

  const TURNS = ADDRESSES.map((address, turn) => ({ address, turn }));
  test.each(TURNS)('$address is right for everyone', async ({ address, turn }) => {
    await expectRightForEveryone(await open(address), turn);
  });
});
