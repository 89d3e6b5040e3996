import { describe, expect, it } from 'vitest';
import { hubDamping } from './hubDamping.ts';
import { DEFAULT_STRENGTH_MODEL } from './Lens.ts';

const partnerCounts = Int32Array.of(0, 1001, 1000, 300, 5000, 1001);
const model = { ...DEFAULT_STRENGTH_MODEL, goBetweenFactor: 0.5, hubDamping: 0.5, hubScale: 100 };
const dampened = Float64Array.from(partnerCounts, (partners) => 0.5 * (1 + partners / 100) ** -0.5);

describe('hubDamping', () => {
  it('marks organisations down by their number of partners', () => {
    expect(dampened[3]).toBe(0.25);
    expect(hubDamping({ partnerCounts }, model, 'DAMPEN')).toEqual({ damping: dampened, excluded: [] });
  });

  it('is worked out once for the same numbers, and once more for others', () => {
    const known = hubDamping({ partnerCounts }, model, 'DAMPEN');
    expect(hubDamping({ partnerCounts }, { ...model, halfLifeYears: 1 }, 'DAMPEN')).toBe(known);
    const askOther = (hubScale: number) => hubDamping({ partnerCounts }, { ...model, hubScale }, 'DAMPEN');
    for (let other = 1; other <= 7; other++) askOther(other);
    // Eight are kept.
    expect(hubDamping({ partnerCounts }, model, 'DAMPEN')).toBe(known);
    askOther(8);
    const again = hubDamping({ partnerCounts }, model, 'DAMPEN');
    expect(again).not.toBe(known);
    expect(again).toEqual(known);
    expect(hubDamping({ partnerCounts: partnerCounts.slice() }, model, 'DAMPEN')).not.toBe(again);
  });

  it('takes the factor alone under ALLOW', () => {
    const damping = new Float64Array(6).fill(0.5);
    expect(hubDamping({ partnerCounts }, model, 'ALLOW')).toEqual({ damping, excluded: [] });
  });

  it('marks down and excludes those with more than 1,000 partners, best connected first, then by id', () => {
    expect(hubDamping({ partnerCounts }, model, 'EXCLUDE')).toEqual({ damping: dampened, excluded: [4, 1, 5] });
  });
});
