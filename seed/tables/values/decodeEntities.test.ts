import { describe, expect, it } from 'vitest';
import { decodeEntities } from './decodeEntities.ts';

describe('decodeEntities', () => {
  it.each([
    ['Research &amp; Innovation', 'Research & Innovation'],
    ['Research &amp;amp; Innovation', 'Research & Innovation'],
    ['Universit&agrave; di Siena &#8211; &#xE9;', 'Università di Siena – é'],
    ['RESEARCH &AMP; INNOVATION, UNIVERSIT&EACUTE; &NBSP;&LT;X&GT;', 'RESEARCH & INNOVATION, UNIVERSITÉ  <X>'],
    ['zero&#8203;width&#x200E; and &#x7F;control&#127;', 'zerowidth and control'],
    ['&Agrave;&szlig;&yuml;&times;', 'Àßÿ×'],
    ['A &lt; B &quot;C&quot; O&#39;Neill&apos;s', 'A < B "C" O\'Neill\'s'],
  ])('turns %s into %s', (text, decoded) => {
    expect(decodeEntities(text)).toBe(decoded);
  });

  it.each(['AT&T', 'R&D; more', '&unknown;', '&#0;', '&#55296;', '&#9999999;', '&;'])('leaves %s as it is', (text) => {
    expect(decodeEntities(text)).toBe(text);
  });
});
