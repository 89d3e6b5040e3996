import { expect, test, vi } from 'vitest';
import { inLines, labelDrawer } from './drawLabel.ts';

test.each([
  ['INCa', ['INCa']],
  ['Institut National du Cancer', ['Institut National du', 'Cancer']],
  ['Fondazione Toscana Life Sciences of Siena in Tuscany', ['Fondazione Toscana', 'Life Sciences of…']],
  ['Donaudampfschifffahrtsgesellschaft', ['Donaudampfschifffahr…']],
  ['', ['']],
])('%s stands in %o', (name, lines) => expect(inLines(name)).toEqual(lines));

test('each line is written below the node, on a ground of its own', () => {
  const context = { strokeText: vi.fn(), fillText: vi.fn() };
  const data = { label: 'Institut National du Cancer', x: 10, y: 20, size: 5 };
  // Only what the drawing needs of a canvas and of a node.
  labelDrawer('black', 'white')(context as never, data as never, {} as never);
  expect(context.fillText.mock.calls).toEqual([
    ['Institut National du', 10, 39],
    ['Cancer', 10, 53],
  ]);
  expect(context.strokeText.mock.calls).toEqual(context.fillText.mock.calls);
  expect(context).toMatchObject({ fillStyle: 'black', strokeStyle: 'white', textAlign: 'center' });
});

test('a node without a name is left without one', () => {
  const context = { strokeText: vi.fn(), fillText: vi.fn() };
  labelDrawer('black', 'white')(context as never, { label: null } as never, {} as never);
  expect(context.fillText).not.toHaveBeenCalled();
});
