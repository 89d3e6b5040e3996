import { expect, test } from 'vitest';
import {
  briefAddress,
  exploreAddress,
  organisationAddress,
  pageAddress,
  projectAddress,
  waysAddress,
} from './addresses.ts';

test('an identifier is written so that its address can be sent', () => {
  expect(organisationAddress('pic:998436424')).toBe('/organisation/pic:998436424');
  expect(projectAddress('cordis:1')).toBe('/project/cordis:1');
  expect(pageAddress('field', 'field:/21/31')).toBe('/field/field:%2F21%2F31');
  expect(waysAddress('tls:a&b')).toBe('/?to=tls:a%26b');
  expect(waysAddress('pic:1', ['pic:2', 'pic:3'])).toBe('/?to=pic:1&from=pic:2&from=pic:3');
  expect([waysAddress(null, ['pic:2']), waysAddress(null)]).toEqual(['/?from=pic:2', '/']);
  expect(exploreAddress('pic:1')).toBe('/explore/pic:1');
  expect(briefAddress('cordis-name:Università?')).toBe('/brief/cordis-name:Universit%C3%A0%3F');
});
