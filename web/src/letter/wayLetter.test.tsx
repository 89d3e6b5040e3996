import { fireEvent, screen } from '@testing-library/react';
import { text as textOf } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { WayLetterPage } from '../findAWay/WayLetterPage.tsx';
import type { LetterTieFragment } from '../graphql/generated.ts';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import { composeWayLetter } from './composeWayLetter.ts';
import { plainLetter } from './Letter.ts';
import { type LetterLanguage, speechOf } from './letterLanguage.ts';
import { toWordFile } from './toWordFile.ts';

type Shared = LetterTieFragment['collaborations'][number];

const shared = (acronym: string, values: Partial<Shared> = {}): Shared => ({
  ...{ kind: 'PROJECT', running: true, startDate: '2024-02-01', endDate: '2028-12-31', cluster: null, agreement: null },
  project: { id: acronym, acronym, title: null, titleIt: null },
  ...values,
});
const cluster = { kind: 'CLUSTER', startDate: null, endDate: null, project: null } as const;
const [US, KU, CNAG, KI] = ['Our Foundation', 'KU Leuven', 'CNAG', 'Karolinska'].map((name) => ({ name }));
const tie = (...collaborations: Shared[]) => ({ collaborations });

function letterOf(
  organisations: readonly { name: string }[],
  ties: LetterTieFragment[],
  language: LetterLanguage = 'en',
) {
  const letter = composeWayLetter({ organisations, ties }, speechOf(language));
  return `${letter.subject}\n${plainLetter(letter)}`;
}

test.each<[LetterLanguage, string]>([
  [
    'en',
    `An introduction to Karolinska
Dear [name],

we have been working together in ArTCell since February 2024. We would like to get to know Karolinska. You work with Karolinska in INTERCAMBIO until December 2028.

Could you introduce us to your colleagues there? We would like to talk about [your subject, in one line]. A short message from you, with us in copy, would be all it takes.

Thank you, and kind regards,
[your name]
Our Foundation`,
  ],
  [
    'it',
    `Una presentazione a Karolinska
Gentile [nome],

lavoriamo insieme in ArTCell da febbraio 2024. Vorremmo conoscere Karolinska. Voi lavorate con Karolinska in INTERCAMBIO fino a dicembre 2028.

Potreste presentarci ai colleghi che conoscete lì? Vorremmo parlare di [il tema, in una riga]. Basterebbe un vostro breve messaggio, con noi in copia.

Grazie e cordiali saluti,
[il vostro nome]
Our Foundation`,
  ],
  [
    'de',
    `Kontakt zu Karolinska
Guten Tag [Name],

wir arbeiten seit Februar 2024 in ArTCell zusammen. Wir würden gern mit Karolinska ins Gespräch kommen. Sie arbeiten bis Dezember 2028 in INTERCAMBIO mit Karolinska zusammen.

Könnten Sie uns mit Ihren Kolleginnen und Kollegen dort bekannt machen? Es geht uns um [das Thema, in einer Zeile]. Eine kurze Nachricht von Ihnen, mit uns in Kopie, genügt.

Vielen Dank und freundliche Grüße
[Ihr Name]
Our Foundation`,
  ],
])('a letter asks who knows us for an introduction: %s', (language, text) => {
  const old = shared('Old', { running: false });
  expect(letterOf([US!, KU!, KI!], [tie(old, shared('ArTCell')), tie(shared('INTERCAMBIO'))], language)).toBe(text);
});

test('what has ended, what has no days and what is no project are told as they are', () => {
  const text = letterOf(
    [US!, KU!, CNAG!, KI!],
    [
      tie(shared('', { ...cluster, cluster: { id: 'c', name: 'ALISEI', nameIt: null } })),
      tie(shared('Old', { running: false, endDate: '2020-03-31' })),
      tie(shared('Dateless', { running: false, startDate: null, endDate: null })),
    ],
  );
  expect(text).toContain(
    'we are working together in the cluster ALISEI. We would like to get to know Karolinska, and hope to reach them through CNAG. You worked with CNAG in Old until March 2020. CNAG has worked with Karolinska in Dateless.',
  );
});

test('to who is to be reached one writes for a talk; nothing is said of work that nobody knows', () => {
  const text = letterOf([US!, KI!], [tie()]);
  expect(text).toBe(`A short talk with Our Foundation
Dear [name],

We would like to talk about [your subject, in one line]. Would you be free for a short call on [a day]?

Thank you, and kind regards,
[your name]
Our Foundation`);
});

/** The text of one file of an archive. */
async function fileIn(archive: Blob, name: string): Promise<string> {
  const zip = await fromBufferPromise(Buffer.from(await archive.arrayBuffer()));
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === name) return textOf(await zip.openReadStreamPromise(entry));
  }
  return '';
}

test('a Word file holds the subject and every line', async () => {
  const file = await toWordFile('A & B', 'Dear Anna,\n\none\ntwo');
  const document = await fileIn(file, 'word/document.xml');
  expect([...document.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual([
    'A &amp; B',
    'Dear Anna,',
    'one',
    'two',
  ]);
  expect(document.match(/<w:p>/g)).toHaveLength(3);
  expect(document.match(/<w:br\/>/g)).toHaveLength(1);
});

const named = (id: string) => ({ id, name: id.toUpperCase(), displayName: id.toUpperCase() });
const ANSWER = {
  partnershipPaths: {
    paths: [
      {
        ...{ id: 'path:1', score: 0.2, organisations: ['tls', 'a', 'goal'].map(named), weakestTie: { a: named('a') } },
        ties: [1, 2].map(() => ({ strength: 0.5, collaborationCount: 0, projectCount: 0, collaborations: [] })),
        explanation: 'A could.',
      },
    ],
    report: { asOf: '2026-01-31', complete: true, note: null, remedies: [], remediesTogether: false },
  },
};

test('the page finds the way of its address, says to whom the letter goes and leads back', async () => {
  const asked = answerWith(ANSWER);
  await show(<WayLetterPage />, { address: '/letter?to=goal&running=yes&path=path:1&in=de' });
  expect((await screen.findByRole('textbox', { name: 'Letter' })).textContent).toMatch(/^Guten Tag \[Name\],/);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Write to A');
  expect(screen.getByText('Kontakt zu GOAL').lang).toBe('de');
  expect(screen.getByRole('link', { name: 'Back to the ways' }).getAttribute('href')).toBe('/?to=goal&running=yes');
  expect(asked[0]?.variables).toMatchObject({ to: 'goal', collaborations: { runningOnly: true } });
});

test('a way that is no longer found has no letter', async () => {
  answerWith(ANSWER);
  await show(<WayLetterPage />, { address: '/letter?to=goal&path=path:2' });
  await vi.waitFor(() => screen.getByText('This way is no longer among those found. Choose another.'));
  expect(screen.queryByRole('textbox')).toBeNull();
});

const sheet = () => screen.findByRole('textbox', { name: 'Letter' });

test('an address without anybody to reach leads to the ways', async () => {
  answerWith({});
  await show(<WayLetterPage />, { address: '/letter' });
  await screen.findByText(/^A letter is made from a way/);
  expect(screen.getByRole('link', { name: 'Find a way' }).getAttribute('href')).toBe('/');
});

test('a click on a place selects the whole of it, and elsewhere nothing', async () => {
  answerWith(ANSWER);
  await show(<WayLetterPage />, { address: '/letter?to=goal&path=path:1' });
  const text = await sheet();
  const place = text.querySelector('[data-kind="PLACE"]')!;
  getSelection()?.collapse(place.firstChild, 3);
  fireEvent.click(place);
  expect(getSelection()?.toString()).toBe('[name]');
  getSelection()?.collapse(text.querySelector('[data-kind="WORDS"]')!.firstChild, 3);
  fireEvent.click(text);
  expect(getSelection()?.toString()).toBe('');
});

test('what is changed is there again after a reload, for its address and language alone, until one starts again', async () => {
  answerWith(ANSWER);
  const address = '/letter?to=goal&path=path:1';
  await show(<WayLetterPage />, { address });
  const [place] = (await sheet()).querySelectorAll('[data-kind="PLACE"]');
  place!.textContent = 'Anna';
  fireEvent.input(await sheet());
  await show(<WayLetterPage />, { address: `${address}&running=yes` });
  expect((await sheet()).textContent).toMatch(/^Dear \[name\],/);
  await show(<WayLetterPage />, { address: `${address}&in=it` });
  expect((await sheet()).textContent).toMatch(/^Gentile \[nome\],/);
  const { user } = await show(<WayLetterPage />, { address });
  expect((await sheet()).textContent).toMatch(/^Dear Anna,/);
  screen.getByText('2 places are yours to fill.');
  expect((await sheet()).querySelectorAll('[data-kind="PLACE"]')).toHaveLength(2);
  expect([...(await sheet()).querySelectorAll('[data-kind="FACT"]')].map((one) => one.textContent)).toContain('GOAL');
  await user.click(screen.getByRole('button', { name: 'Start again' }));
  expect((await sheet()).textContent).toMatch(/^Dear \[name\],/);
  expect(screen.queryByRole('button', { name: 'Start again' })).toBeNull();
  await show(<WayLetterPage />, { address });
  expect((await sheet()).textContent).toMatch(/^Dear \[name\],/);
});
