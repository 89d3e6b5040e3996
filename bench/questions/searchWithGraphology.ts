import { parentPort, workerData } from 'node:worker_threads';
import { UndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path/unweighted.js';
import type { LensColumns } from '../../src/network/ties/Lens.ts';
import type { Pair } from './choosePairs.ts';
import type { GraphologyAnswer } from './GraphologyThread.ts';

const start = performance.now();
const graph = buildGraph();
parentPort?.postMessage(performance.now() - start);
parentPort?.on('message', (pair: Pair) => parentPort?.postMessage(search(pair)));

function buildGraph(): UndirectedGraph {
  // What GraphologyThread gives.
  const { starts, ends, others } = workerData as Pick<LensColumns, 'starts' | 'ends' | 'others'>;
  const built = new UndirectedGraph();
  for (let a = 0; a < starts.length; a++) built.addNode(a);
  for (let a = 0; a < starts.length; a++) {
    for (let tie = starts[a]!; tie < ends[a]!; tie++) if (others[tie]! > a) built.addEdge(a, others[tie]);
  }
  return built;
}

function search({ from, to }: Pair): GraphologyAnswer {
  const before = performance.now();
  const path = bidirectional(graph, String(from), String(to));
  return { milliseconds: performance.now() - before, ties: path === null ? Number.NaN : path.length - 1 };
}
