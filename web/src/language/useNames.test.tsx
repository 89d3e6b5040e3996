import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { beginning, type Named, useNames } from './useNames.ts';

function Name({ named }: { named: Named }) {
  return useNames()(named);
}

test.each([
  ['en', { name: 'Germany', nameIt: 'Germania' }, 'Germany'],
  ['it', { name: 'Germany', nameIt: 'Germania' }, 'Germania'],
  ['it', { name: 'Germany', nameIt: null }, 'Germany'],
  ['it', { name: 'Germany', nameIt: '' }, 'Germany'],
  ['it', { name: 'oncology' }, 'oncology'],
  ['en', { name: 'PIC 900000001', nameIt: null }, 'an organisation without a name on record (PIC 900000001)'],
  ['it', { name: 'PIC 900000001' }, 'un’organizzazione senza un nome noto (PIC 900000001)'],
] as const)('%s: %o is %s', async (language, named, name) => {
  expect((await show(<Name named={named} />, { language })).container.textContent).toBe(name);
});

test('a sentence that begins with an organisation without a name begins in a capital', () => {
  expect(beginning('an organisation without a name on record (PIC 900000001) works with X')).toMatch(
    /^An organisation/,
  );
  expect(beginning('un’organizzazione senza un nome noto (PIC 900000001)')).toMatch(/^Un’organizzazione/);
  expect(beginning('anaXomics and KU Leuven')).toBe('anaXomics and KU Leuven');
});
