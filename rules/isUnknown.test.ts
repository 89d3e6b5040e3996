import { describe, expect, it } from 'vitest';
import { isUnknown } from './isUnknown.ts';

describe('isUnknown', () => {
  it.each([
    '',
    'MISSING',
    'missing',
    'NOTAPPLICABLE',
    'NOT_APPLICABLE',
    'not applicable',
    'N/A',
    'n.a.',
    'NULL',
    'None',
    'NaN',
    'unknown',
    '-',
    '--',
    '.',
    '?',
  ])('knows %j for unknown', (text) => {
    expect(isUnknown(text)).toBe(true);
  });

  it.each(['NA', 'NO', '0', 'false', 'NONE SUCH LTD', 'A-', 'Missing Link Technologies GmbH'])(
    'takes %j at its word',
    (text) => {
      expect(isUnknown(text)).toBe(false);
    },
  );
});
