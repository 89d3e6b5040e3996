import { describe, expect, it } from 'vitest';
import { nearestName } from './nearestName.ts';

describe('nearestName', () => {
  it.each([
    ['acronim', 'acronym'],
    ['frameworkProgram', 'frameworkProgramme'],
    ['TOPIC', 'topics'],
    ['gender', null],
    ['x', null],
  ])('finds for %s %s', (name, near) => {
    expect(nearestName(name, ['id', 'acronym', 'topics', 'frameworkProgramme'])).toBe(near);
  });
});
