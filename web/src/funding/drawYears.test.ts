import { expect, test } from 'vitest';
import { drawYears } from './drawYears.ts';

const year = (label: string, amount: number | null, isUnknown = false) => ({
  ...{ label, note: null, amount, said: amount === null ? 'not known' : `€${amount}`, isUnknown },
});

test('a picture of years stands by itself: title, conditions, bars to scale, what is not known, and its source', () => {
  const years = [year('2020', 50), year('2021', 100, true), year('2022', null, true)];
  const svg = drawYears({ title: 'A & B', lines: ['Only: <Italy>.'], years, foot: ['Source: http://x.example/?a&b'] });
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(drawn.querySelector('parsererror')).toBeNull();
  const said = [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(said).toEqual([
    ...['A & B', 'Only: <Italy>.', '€50', '2020', '€100', '2021', 'not known', '2022', 'Source: http://x.example/?a&b'],
  ]);
  const heights = [...drawn.querySelectorAll('rect[fill="#0b5d52"]')].map((one) => Number(one.getAttribute('height')));
  // The first is the ground of the hatch.
  expect(heights.length).toBe(3);
  const [, half = 0, whole = 0] = heights;
  expect(whole / half).toBeCloseTo(2);
  expect(drawn.querySelectorAll('rect[fill="url(#unknown)"]').length).toBe(2);
});

test('a word longer than a line, such as an address, is broken, and all of it stands there', () => {
  const address = `http://x.example/?text=${'%2F0123456789'.repeat(37)}`;
  const svg = drawYears({ title: 'T', lines: [], years: [], foot: [`Source, and more: ${address}`] });
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const [, before, ...lines] = [...drawn.querySelectorAll('text')].map(({ textContent }) => textContent ?? '');
  expect(before).toBe('Source, and more:');
  // Percent signs and capitals are wide.
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
  expect(lines.join('')).toBe(address);
});

test('what is long is broken into lines, and amounts that have no room are left out', () => {
  const long = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
  const years = Array.from({ length: 40 }, (_, at) => year(String(1990 + at), 1_000_000 + at));
  const svg = drawYears({ title: 'T', lines: [long], years, foot: [] });
  expect(svg.match(/>word/g)?.length).toBeGreaterThan(1);
  expect(svg).not.toContain('€1000000');
});
