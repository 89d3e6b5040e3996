import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Route } from 'wouter';
import { answerWith } from '../testing/answerWith.ts';
import { show } from '../testing/show.tsx';
import type { SeatFragment } from '../graphql/generated.ts';
import { plainLetter } from '../letter/Letter.ts';
import { speechOf } from '../letter/letterLanguage.ts';
import { composeLetter } from './composeLetter.ts';
import { CALL, candidateOf, consortiumOf, LEUVEN, US } from './consortiumForTests.ts';
import { introductionsOf } from './introductionsOf.ts';
import { LetterPage } from './LetterPage.tsx';

async function showLetter(to: string, language: 'en' | 'it' = 'en') {
  answerWith({ consortiumFor: consortiumOf() });
  const page = <Route path="/call/:id/consortium/letter" component={LetterPage} />;
  const address = `/call/call:H-1/consortium/letter?with=pic:2&size=3&to=${to}`;
  return show(page, { address, language });
}

const letter = () => screen.findByRole('textbox', { name: /Lett/ });

test('a letter to who introduces us is made from the answer, with places of the writer counted', async () => {
  await showLetter('pic:3');
  expect((await letter()).textContent).toBe(
    `Dear [name],

we are forming a consortium for the call New antimicrobials (H-1), which takes proposals until 17 February 2999. We would like to win Helmholtz Centre for a seat in it, and hope that you can introduce us.

Why Helmholtz Centre: AI4AMR is close to what the call asks for. Words of the call in their projects: resistance.

We have been working together in P1 since February 2024. You work with Helmholtz Centre in P2 until January 2029.

What we have in mind: [your idea, in one line]. A short message from you to your colleagues there, with us in copy, would be all it takes.

Thank you, and kind regards,
[your name]
Our Foundation`,
  );
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Write to KU Leuven');
  expect(screen.getByText('3 places are yours to fill.')).toBeTruthy();
  expect(screen.getByText('H-1: an introduction to Helmholtz Centre')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Back to the consortium' }).getAttribute('href')).toBe(
    '/call/call:H-1/consortium?with=pic:2&size=3',
  );
});

test('what is filled counts no longer, and is what is copied and sent', async () => {
  const { user } = await showLetter('pic:2');
  const sheet = await letter();
  for (const place of sheet.querySelectorAll('[data-kind="PLACE"]')) place.textContent = 'Anna';
  fireEvent.input(sheet);
  expect(screen.getByText('Nothing is left to fill.')).toBeTruthy();
  expect(sheet.querySelectorAll('[data-filled="true"]')).toHaveLength(4);
  const mail = new URL(screen.getByRole('link', { name: 'Open in mail' }).getAttribute('href') ?? '');
  expect(mail.pathname).toBe('');
  expect(mail.searchParams.get('subject')).toBe('H-1: a seat for KU Leuven');
  expect(mail.searchParams.get('body')).toBe(sheet.textContent);
  await user.click(screen.getByRole('button', { name: 'Copy the letter' }));
  expect(await navigator.clipboard.readText()).toBe(sheet.textContent);
});

test('a letter is written in another language on a page that stays in its own, and keeps what was changed in each', async () => {
  const { user } = await showLetter('pic:2');
  const sheet = await letter();
  sheet.firstChild!.textContent = 'Ciao ';
  fireEvent.input(sheet);
  await user.click(screen.getByRole('button', { name: 'Deutsch' }));
  expect((await letter()).textContent).toMatch(
    /^Guten Tag \[Name\],\n\nwir bilden ein Konsortium .*\n\nWir arbeiten seit Februar 2024 in P1 zusammen\./s,
  );
  expect((await letter()).lang).toBe('de');
  expect(screen.getByRole('button', { name: 'Copy the letter' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'English' }));
  expect((await letter()).textContent).toMatch(/^Ciao /);
});

test('nobody writes to who has no seat', async () => {
  await showLetter('pic:99');
  expect(await screen.findByText('Nobody of this name has a seat here.')).toBeTruthy();
});

test.each([
  ['en', 'which opens on 11 February 2999 and closes on 8 June 2999.'],
  ['it', 'che apre l’11 febbraio 2999 e chiude l’8 giugno 2999.'],
  ['de', 'die am 11. Februar 2999 öffnet und am 8. Juni 2999 schließt.'],
] as const)('a call that is not open yet says when it opens and when it closes: %s', (language, days) => {
  const [asking] = introductionsOf(consortiumOf().proposal.seats as unknown as SeatFragment[]);
  const ahead = { openingDate: '2999-02-11', deadlines: ['2999-06-08'], lastEntry: '2999-06-08' };
  const textOf = (values: object) => {
    const call = { ...CALL, status: 'FORTHCOMING', ...ahead, ...values } as const;
    return plainLetter(composeLetter(asking!, { call, subject: '', us: [US], speech: speechOf(language) }));
  };
  expect(textOf({})).toContain(`(H-1), ${days}`);
  // Only what is known is said.
  const [opens] = days.split(/ (?:and closes|e chiude|und am)/);
  expect(textOf({ deadlines: null, lastEntry: null })).toContain(`(H-1), ${opens}.`);
});

test('without a project close to the subject a letter names past work, and without any leaves a place', () => {
  const why = (reasons: object[]): string => {
    const seat = { seat: 2, state: 'WITH', candidate: candidateOf(LEUVEN, { reasons }) };
    // Only what a letter reads.
    const [asking] = introductionsOf([seat as unknown as SeatFragment]);
    const frame = {
      call: { ...CALL, status: 'CLOSED', title: 'New [sic] drugs' },
      subject: '',
      us: [US],
      speech: speechOf('en'),
    } as const;
    return plainLetter(composeLetter(asking!, frame));
  };
  const calls = { kind: 'CALLS', count: 2, words: [], projects: [{ id: 'cordis:1', acronym: 'OLD', title: null }] };
  expect(why([calls])).toContain(
    'Why KU Leuven: work under the same part of the programme or family of calls, as in OLD.',
  );
  expect(why([])).toContain('Why KU Leuven: [what they bring].');
  // No deadline is ahead, nothing ties us, and brackets of a title are no place to fill.
  expect(why([])).toContain('for the call New (sic) drugs (H-1). We would like');
  expect(why([])).not.toContain('working together');
});
