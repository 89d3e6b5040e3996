import { expect, test, vi } from 'vitest';
import { nameDrawer } from './drawLabel.ts';
import { inLines } from './inLines.ts';

test.each([
  ['INCa', ['INCa']],
  ['Institut National du Cancer', ['Institut National du', 'Cancer']],
  ['Fondazione Toscana Life Sciences of Siena in Tuscany', ['Fondazione Toscana', 'Life Sciences of…']],
  ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffahr…']],
  ['', ['']],
])('%s stands in %o', (name, lines) => expect(inLines(name)).toEqual(lines));

test('the name of the node that is pointed at is written at length, within the picture', () => {
  const context = {
    ...{ beginPath: vi.fn(), rect: vi.fn(), fill: vi.fn(), stroke: vi.fn(), fillText: vi.fn() },
    canvas: { clientWidth: 390 },
    measureText: (text: string) => ({ width: 7 * text.length }),
  };
  const data = { label: 'Institut National du Cancer', x: 10, y: 20, size: 5 };
  // Only what the drawing needs of a canvas and of a node.
  nameDrawer('black', 'white')(context as never, data as never, {} as never);
  expect(context.rect.mock.calls).toEqual([[2, 29, 205, 25]]);
  expect(context.fillText.mock.calls).toEqual([['Institut National du Cancer', 10, 46]]);
});

test('a node without a name is left without one', () => {
  const context = { fillText: vi.fn() };
  nameDrawer('black', 'white')(context as never, { label: null } as never, {} as never);
  expect(context.fillText).not.toHaveBeenCalled();
});
