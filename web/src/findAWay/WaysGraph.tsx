import Graph from 'graphology';
import type { Attributes } from 'graphology-types';
import { useEffect, useRef } from 'react';
import Sigma from 'sigma';
import type { Settings } from 'sigma/settings';
import type { DrawnWayFragment } from '../graphql/generated.ts';
import { useNames } from '../language/useNames.ts';
import { labelDrawer } from '../graph/drawLabel.ts';
import { type Colours, useColours } from '../graph/useColours.ts';
import { useWidth } from '../graph/useWidth.ts';
import { layOutWays } from './layOutWays.ts';
import graph from '../graph/graph.module.css';

interface Props {
  paths: readonly DrawnWayFragment[];
  /** The index of the way that is lit, from 0. */
  lit: number;
  onLight: (index: number) => void;
}

const PADDING = 70;
const ROW = 92;

/** The ways drawn as a graph; the cards beside it are its text. */
export function WaysGraph({ paths, lit, onLight }: Props) {
  const container = useRef<HTMLDivElement>(null);
  const drawn = useRef<Sigma>(null);
  const latest = useRef({ lit, onLight });
  const nameOf = useNames();
  const colours = useColours();
  const [width, measured] = useWidth();
  const height = paths.length * ROW + PADDING;
  useEffect(() => {
    latest.current = { lit, onLight };
    drawn.current?.refresh();
  }, [lit, onLight]);
  useEffect(() => {
    if (container.current === null || width === 0) return;
    const graph = toGraph(paths, nameOf, width - 2 * PADDING, height - 2 * PADDING);
    const sigma = new Sigma(graph, container.current, { ...STILL, ...lighting(colours, () => latest.current.lit) });
    sigma.setCustomBBox({ x: [0, width - 2 * PADDING], y: [0, height - 2 * PADDING] });
    function choose(ways: unknown): void {
      const next = Array.isArray(ways) ? (ways[(ways.indexOf(latest.current.lit) + 1) % ways.length] as unknown) : null;
      if (typeof next === 'number') latest.current.onLight(next);
    }
    sigma.on('clickNode', ({ node }) => choose(graph.getNodeAttribute(node, 'ways')));
    sigma.on('clickEdge', ({ edge }) => choose(graph.getEdgeAttribute(edge, 'ways')));
    drawn.current = sigma;
    return () => {
      drawn.current = null;
      sigma.kill();
    };
  }, [paths, nameOf, width, height, colours]);
  return (
    <div ref={measured}>
      <div ref={container} className={graph.canvas} style={{ height }} aria-hidden="true" />
    </div>
  );
}

const STILL: Partial<Settings> = {
  stagePadding: PADDING,
  enableCameraPanning: false,
  enableCameraZooming: false,
  enableCameraRotation: false,
  enableEdgeEvents: true,
  zIndex: true,
  defaultDrawNodeHover: () => undefined,
};

function toGraph(
  paths: readonly DrawnWayFragment[],
  nameOf: ReturnType<typeof useNames>,
  width: number,
  height: number,
): Graph {
  const graph = new Graph({ type: 'undirected' });
  const { organisations, ties, rows } = layOutWays(paths);
  for (const { id, organisation, across, row, isEnd, ways } of organisations) {
    const y = rows === 1 ? height / 2 : height - (row / (rows - 1)) * height;
    const label = nameOf(organisation);
    graph.addNode(id, { x: across * width, y, label, size: isEnd ? 11 : 8, isEnd, ways, forceLabel: true });
  }
  for (const { id, a, b, strength, ways } of ties) graph.addEdgeWithKey(id, a, b, { size: 1.5 + 4 * strength, ways });
  return graph;
}

/** Draws the way that is lit in colour and above the others. */
function lighting(colours: Colours, lit: () => number): Partial<Settings> {
  function shade(_id: string, data: Attributes): Attributes {
    const ways: unknown = data.ways;
    const isOn = Array.isArray(ways) && ways.includes(lit());
    return { ...data, color: isOn ? colours.accent : colours.faint, zIndex: isOn ? 1 : 0 };
  }
  return {
    nodeReducer: shade,
    edgeReducer: shade,
    defaultDrawNodeLabel: labelDrawer(colours.ink, colours.ground),
  };
}
