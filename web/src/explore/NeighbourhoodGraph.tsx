import { useEffect, useMemo, useRef } from 'react';
import Sigma from 'sigma';
import { drawLabels, nameDrawer } from '../graph/drawLabel.ts';
import { type Colours, useColours } from '../graph/useColours.ts';
import { useNames } from '../language/useNames.ts';
import type { Neighbourhood } from './Neighbourhood.ts';
import { type Places, placeNodes, toGraph } from './toGraph.ts';
import { useLayout } from './useLayout.ts';
import frame from '../graph/graph.module.css';
import styles from './NeighbourhoodGraph.module.css';
import { useExploreWords } from './useExploreWords.ts';

interface Props {
  neighbourhood: Neighbourhood;
  /** The ids of those whose partners are shown. */
  opened: readonly string[];
  onOpen: (id: string) => void;
}

/** The neighbourhood drawn; the list beside it says the same in words. */
export function NeighbourhoodGraph({ neighbourhood, opened, onOpen }: Props) {
  const words = useExploreWords();
  const nameOf = useNames();
  const colours = useColours();
  const container = useRef<HTMLDivElement>(null);
  const latest = useRef(onOpen);
  const places = useRef<Places>(new Map());
  const openedKey = opened.join(' ');
  const graph = useMemo(() => toGraph(neighbourhood, nameOf, openedKey.split(' ')), [neighbourhood, nameOf, openedKey]);
  useEffect(() => placeNodes(graph, places.current), [graph]);
  const moving = useLayout(graph);
  useEffect(() => {
    latest.current = onOpen;
  }, [onOpen]);
  useEffect(() => {
    if (container.current === null) return;
    const sigma = new Sigma(graph, container.current, settings(colours));
    sigma.on('afterRender', () => drawLabels(sigma, colours.ink, colours.ground));
    sigma.on('clickNode', ({ node }) => latest.current(node));
    sigma.on('enterNode', () => container.current?.classList.add(styles.pointing ?? ''));
    sigma.on('leaveNode', () => container.current?.classList.remove(styles.pointing ?? ''));
    return () => {
      places.current = new Map(graph.mapNodes((node, { x, y }) => [node, { x: Number(x), y: Number(y) }]));
      sigma.kill();
    };
  }, [graph, colours]);
  return (
    <div className={`${frame.box} no-print`}>
      <div ref={container} className={`${frame.canvas} ${styles.canvas}`} aria-hidden="true" />
      <p className="quiet" role="status">
        {moving ? words('moving') : words('graphNote')}
      </p>
    </div>
  );
}

function settings(colours: Colours) {
  return {
    // Its own would stand on one another.
    renderLabels: false,
    stagePadding: 50,
    hideEdgesOnMove: true,
    defaultEdgeColor: colours.faint,
    defaultDrawNodeHover: nameDrawer(colours.ink, colours.ground),
    nodeReducer: (_node: string, data: Record<string, unknown>) => ({
      ...data,
      color: data.isOpen ? colours.warning : colours.accent,
    }),
  };
}
