import type Graph from 'graphology';
import { useEffect, useState } from 'react';

/** A graph as the worker takes it: places as x, y, x, y, ...; ties between numbers of nodes. */
export interface LayOutQuestion {
  positions: Float64Array;
  ties: { a: number; b: number; strength: number }[];
}

/** The present positions of the nodes; `done` once they are final. */
interface LayOutAnswer {
  positions: Float64Array;
  done: boolean;
}

/** Lays a graph out in a worker, so that the page stays responsive; returns true while it is moving. */
export function useLayout(graph: Graph): boolean {
  const [stillOf, setStillOf] = useState<Graph>();
  useEffect(() => {
    const nodes = graph.nodes();
    const numbers = new Map(nodes.map((node, index) => [node, index]));
    const positions = new Float64Array(2 * nodes.length);
    nodes.forEach((node, index) => {
      positions.set([Number(graph.getNodeAttribute(node, 'x')), Number(graph.getNodeAttribute(node, 'y'))], 2 * index);
    });
    const ties = graph.mapEdges((_edge, { strength }, a, b) => ({
      a: numbers.get(a) ?? 0,
      b: numbers.get(b) ?? 0,
      strength: Number(strength),
    }));
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const worker = new Worker(new URL('./layOut.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data: { positions: places, done } }: MessageEvent<LayOutAnswer>) => {
      if (done || !still) {
        graph.updateEachNodeAttributes((node, attributes) => {
          const index = numbers.get(node) ?? 0;
          return { ...attributes, x: places[2 * index], y: places[2 * index + 1] };
        });
      }
      if (done) setStillOf(graph);
    };
    const question: LayOutQuestion = { positions, ties };
    worker.postMessage(question);
    return () => worker.terminate();
  }, [graph]);
  return stillOf !== graph;
}
