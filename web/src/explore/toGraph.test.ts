import { expect, test } from 'vitest';
import type { Neighbourhood } from './Neighbourhood.ts';
import { placeNodes, toGraph } from './toGraph.ts';

const organisation = (id: string, partnerCount: number | null) =>
  [id, { id, name: id, nameIt: `it ${id}`, country: null, partnerCount }] as const;

const SMALL: Neighbourhood = {
  organisations: new Map([organisation('a', 100), organisation('b', 10), organisation('c', null)]),
  ties: [
    { a: 'a', b: 'b', strength: 0.5 },
    { a: 'a', b: 'c', strength: 0.1 },
  ],
};
const draw = () => toGraph(SMALL, ({ nameIt, name }) => nameIt ?? name, ['a']);

test('organisations are drawn by name, larger with more partners, and those opened largest', () => {
  const graph = draw();
  const nodes = graph.mapNodes((id, { label, size, isOpen }) => [
    id,
    label as string,
    size as number,
    isOpen as boolean,
  ]);
  expect(nodes).toEqual([
    ['a', 'it a', 11, true],
    ['b', 'it b', 3 + Math.log10(11) * 1.6, false],
    ['c', 'it c', 3, false],
  ]);
});

test('a stronger tie is a thicker line', () => {
  expect(draw().mapEdges((_edge, { size }) => size as number)).toEqual([2, 0.8]);
});

test('whoever stood somewhere stays there, and who is new stands beside the one that led to it', () => {
  const graph = draw();
  placeNodes(graph, new Map([['a', { x: 500, y: 500 }]]));
  expect(graph.getNodeAttributes('a')).toMatchObject({ x: 500, y: 500 });
  const far = (id: string) => {
    const { x, y } = graph.getNodeAttributes(id);
    return Math.hypot(Number(x) - 500, Number(y) - 500);
  };
  expect(far('b')).toBeCloseTo(1 + Math.sqrt(2));
  expect(far('c')).toBeCloseTo(1 + Math.sqrt(3));
});

test('the same neighbourhood always begins in the same places', () => {
  const [one, other] = [draw(), draw()];
  placeNodes(one, new Map());
  placeNodes(other, new Map());
  expect(one.export().nodes).toEqual(other.export().nodes);
});
