import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels, touch } from './placeLabels.ts';

const measure = (text: string) => 7 * text.length;
const at = (id: string, x: number, y: number, name: string) => ({ id, x, y, name, radius: 6 });
const LMU = 'Ludwig-Maximilians-Universität München';

test('two neighbours in a row are both named, side by side or one above the other', () => {
  const nodes = [at('imt', 120, 100, 'Scuola IMT Alti Studi Lucca'), at('lmu', 180, 100, LMU)];
  const [imt, lmu] = placeLabels(nodes, measure, 390, 200);
  expect(imt).toMatchObject({ id: 'imt', lines: ['Scuola IMT Alti', 'Studi Lucca'], left: 67.5, top: 109 });
  expect(lmu!.id).toBe('lmu');
  expect(touch(imt!, lmu!)).toBe(false);
});

test('at the side of the picture a name stands inside it', () => {
  const [label] = placeLabels([at('a', 10, 50, 'Karolinska Institutet')], measure, 390, 200);
  expect(label!.left).toBeGreaterThanOrEqual(0);
});

test.each([
  [300, ['Abcdefghijklmnopqrst', 'Abcdefghijklmnopqrst']],
  [250, ['Abcdefghijklmnopqrst', 'Abcdefghijklm…']],
  [200, ['Abcdefghijklmnopqrst']],
])('where there is no room the lesser name is shortened, then left out: %d pixels', (width, written) => {
  const nodes = [at('a', 75, 10, 'Abcdefghijklmnopqrst'), at('b', 150, 10, 'Abcdefghijklmnopqrst')];
  expect(placeLabels(nodes, measure, width, 40).map(({ lines }) => lines.join('\n'))).toEqual(written);
});

test('however many nodes there are and wherever they stand, no two names touch and none covers another node', () => {
  const spot = fc.record({
    ...{ x: fc.integer({ min: 0, max: 390 }), y: fc.integer({ min: 0, max: 500 }) },
    ...{ radius: fc.integer({ min: 2, max: 12 }), name: fc.string({ maxLength: 50 }) },
  });
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 60 }), (spots) => {
      const nodes = spots.map((one, index) => ({ ...one, id: String(index) }));
      const labels = placeLabels(nodes, measure, 390, 500);
      labels.forEach((label, index) => {
        expect(labels.slice(index + 1).filter((other) => touch(label, other, 0))).toEqual([]);
        const others = nodes.filter(({ id }) => id !== label.id);
        const covered = others.filter(({ x, y, radius: r }) =>
          touch(label, { left: x - r, top: y - r, width: 2 * r, height: 2 * r }, 0),
        );
        expect(covered).toEqual([]);
        expect(Math.min(label.left, label.top, 390 - label.left - label.width)).toBeGreaterThanOrEqual(0);
      });
    }),
    { numRuns: 60 },
  );
});
