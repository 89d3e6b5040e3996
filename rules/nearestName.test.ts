import { describe, expect, it } from 'vitest';
import { nearestName } from './nearestName.ts';

describe('nearestName', () => {
  it.each([
    ['acronim', 'acronym'],
    ['acornym', 'acronym'],
    ['frameworkProgram', 'frameworkProgramme'],
    ['TOPIC', 'topics'],
    ['gender', null],
    ['x', null],
  ])('finds for %s %s', (name, near) => {
    expect(nearestName(name, ['id', 'acronym', 'topics', 'frameworkProgramme'])).toBe(near);
  });

  it('gives the nearest, and the first of those that are equally near', () => {
    expect(nearestName('countri', ['county', 'country', 'countra'])).toBe('country');
    expect(nearestName('code', ['node', 'mode', 'code'])).toBe('code');
  });
});
