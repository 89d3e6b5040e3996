import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayOutQuestion } from './useLayout.ts';

const ROUNDS = 30;
const STEPS_A_ROUND = 10;

/** Moves the nodes of a graph until they stand well, and tells where they stand after every few steps. */
self.onmessage = ({ data }: MessageEvent<LayOutQuestion>) => {
  const { positions, ties } = data;
  const graph = new Graph({ type: 'undirected' });
  const count = positions.length / 2;
  for (let node = 0; node < count; node++) {
    graph.addNode(node, { x: positions[2 * node], y: positions[2 * node + 1] });
  }
  for (const { a, b, strength } of ties) graph.addEdge(a, b, { weight: 0.2 + strength });
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: count > 300,
    linLogMode: false,
    strongGravityMode: false,
    gravity: 0.5,
  };
  for (let round = 1; round <= ROUNDS; round++) {
    forceAtlas2.assign(graph, { iterations: STEPS_A_ROUND, getEdgeWeight: 'weight', settings });
    const moved = new Float64Array(2 * count);
    graph.forEachNode((node, { x, y }) => moved.set([Number(x), Number(y)], 2 * Number(node)));
    self.postMessage({ positions: moved, done: round === ROUNDS });
  }
};
