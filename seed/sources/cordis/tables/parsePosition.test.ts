import { describe, expect, it } from 'vitest';
import { parsePosition } from './parsePosition.ts';

describe('parsePosition', () => {
  it.each([
    ['48.132741991,11.53014802', { latitude: 48.132741991, longitude: 11.53014802 }],
    ['(-33.9, -70.5)', { latitude: -33.9, longitude: -70.5 }],
    ['90,-180', { latitude: 90, longitude: -180 }],
    ['0,11.5', { latitude: 0, longitude: 11.5 }],
    ['0,0', null],
    ['0.0,-0.0', null],
    ['90.1,0', undefined],
    ['11,180.5', undefined],
    ['48.13', undefined],
    ['48,13;11,53', undefined],
  ])('makes of %s %o', (text, position) => {
    expect(parsePosition(text)).toEqual(position);
  });
});
