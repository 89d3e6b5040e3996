import { expect, test } from 'vitest';
import { MembershipBook } from './MembershipBook.ts';

test('a line without a PIC belongs to the one PIC of that name and country', () => {
  const book = new MembershipBook();
  book.add({ project: 'a', pic: '1', name: 'X', country: 'IT' });
  book.add({ project: 'b', pic: '', name: 'X', country: 'IT' });
  book.add({ project: 'b', pic: '', name: 'X', country: 'FR' });
  book.add({ project: 'b', pic: '1', name: 'Y', country: 'IT' });
  expect(book.memberships()).toEqual({
    organisations: 2,
    starts: Uint32Array.from([0, 1, 3]),
    members: Uint32Array.from([0, 0, 1]),
  });
  expect(book.spellings()).toEqual({ severalNames: 1, severalPics: 0 });
});
