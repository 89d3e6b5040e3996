import { describe, expect, it } from 'vitest';
import { parseWebsite } from './parseWebsite.ts';

describe('parseWebsite', () => {
  it.each([
    ['http://www.fraunhofer.de', 'http://www.fraunhofer.de'],
    ['HTTPS://www.kit.edu/a?b=1&amp;c=2', 'HTTPS://www.kit.edu/a?b=1&c=2'],
    ['www.ifls.de', 'http://www.ifls.de'],
    ['www.agenziamobilità.roma.it', 'http://www.agenziamobilità.roma.it'],
    ['http://www.boehringer‐ingelheim.com', 'http://www.boehringer-ingelheim.com'],
  ])('takes %s as %s', (text, address) => {
    expect(parseWebsite(text)).toBe(address);
  });

  it('takes an accent for a letter however often it is asked', () => {
    const addresses = new Set<unknown>();
    for (let time = 0; time < 20_000; time++) addresses.add(parseWebsite('www.città.it'));
    expect([...addresses]).toEqual(['http://www.città.it']);
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
