import { describe, expect, it } from 'vitest';
import { parseWebsite } from './parseWebsite.ts';

describe('parseWebsite', () => {
  it.each([
    ['http://www.fraunhofer.de', 'http://www.fraunhofer.de'],
    ['HTTPS://www.kit.edu/a?b=1&amp;c=2', 'HTTPS://www.kit.edu/a?b=1&c=2'],
    ['www.ifls.de', 'http://www.ifls.de'],
  ])('takes %s as %s', (text, address) => {
    expect(parseWebsite(text)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'http://a.eu / b.eu',
    'mailto:x@y.eu',
    'someone@y.eu',
    'siena',
    'http://',
    'http://x"><b.eu',
  ])('does not take %s', (text) => {
    expect(parseWebsite(text)).toBeUndefined();
  });
});
