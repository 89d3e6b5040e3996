import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Line } from '../graph/crosses.ts';
import { BASE } from '../graph/letters.ts';
import { measureText } from '../graph/measureText.ts';
import { type Label, LINE, placeLabels } from '../graph/placeLabels.ts';
import { useWidth } from '../graph/useWidth.ts';
import type { DrawnWayFragment } from '../graphql/generated.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { organisationAddress } from '../layout/addresses.ts';
import { layOutWays, type PlacedOrganisation, type PlacedTie } from './layOutWays.ts';
import styles from './WaysGraph.module.css';

interface Props {
  paths: readonly DrawnWayFragment[];
  /** The index of the way that is lit, from 0. */
  lit: number;
  onLight: (index: number) => void;
}

const ROW = 92;
const SIDE = 24;
const TOP = 44;

/** An organisation in the picture, in pixels. */
interface Node extends PlacedOrganisation {
  name: string;
  x: number;
  y: number;
  radius: number;
}

/** The ways drawn as a graph, names linked to their organisations; the rows beside it are its text. */
export function WaysGraph({ paths, lit, onLight }: Props) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const [width, measured] = useWidth();
  const [pointed, setPointed] = useState<string | null>(null);
  const { organisations, ties, rows } = layOutWays(paths);
  const height = (rows - 1) * ROW + 2 * TOP;
  const nodes = organisations.map((one) => toNode(one, nameOf(one.organisation), rows, width));
  const at = new Map(nodes.map((node) => [node.id, node]));
  const drawn = ties.map(({ a, b }) => lineBetween(at.get(a), at.get(b))).filter((line) => line !== null);
  const labels = placeLabels(byImportance(nodes, lit), measureText, width, height, drawn);
  const labelOf = new Map(labels.map((label) => [label.id, label]));
  const isOn = ({ ways }: { ways: readonly number[] }) => ways.includes(lit);
  const chosen = pointed === null ? undefined : at.get(pointed);
  function choose({ ways }: PlacedTie): void {
    onLight(ways[(ways.indexOf(lit) + 1) % ways.length] ?? lit);
  }
  return (
    <div ref={measured}>
      {width > 0 && (
        <svg className={styles.ways} width={width} height={height} role="group" aria-label={t('ways.graph')}>
          {[...ties]
            .sort((a, b) => Number(isOn(a)) - Number(isOn(b)))
            .map((tie) => (
              <Tie key={tie.id} tie={tie} from={at.get(tie.a)} to={at.get(tie.b)} on={isOn(tie)} onChoose={choose} />
            ))}
          {nodes.map((node) => (
            <AppLink
              key={node.id}
              href={organisationAddress(node.id)}
              aria-label={node.name}
              onPointerEnter={() => setPointed(node.id)}
              onPointerLeave={() => setPointed(null)}
              onFocus={() => setPointed(node.id)}
              onBlur={() => setPointed(null)}
            >
              <circle className={styles.touch} cx={node.x} cy={node.y} r={14} />
              <circle className={isOn(node) ? styles.on : styles.off} cx={node.x} cy={node.y} r={node.radius} />
              <Surface label={labelOf.get(node.id)} />
            </AppLink>
          ))}
          {labels.map((label) => label.id !== pointed && <Name key={label.id} label={label} />)}
          {chosen && <WholeName node={chosen} width={width} height={height} />}
        </svg>
      )}
    </div>
  );
}

function toNode(placed: PlacedOrganisation, name: string, rows: number, width: number): Node {
  const x = SIDE + placed.across * (width - 2 * SIDE);
  return { ...placed, name, x, y: TOP - 16 + (rows === 1 ? 0 : placed.row) * ROW, radius: placed.isEnd ? 11 : 8 };
}

/** The ends first, then whoever is on the way that is lit. */
function byImportance(nodes: readonly Node[], lit: number): Node[] {
  const importance = ({ isEnd, ways }: Node): number => (isEnd ? 2 : 0) + (ways.includes(lit) ? 1 : 0);
  return [...nodes].sort((a, b) => importance(b) - importance(a));
}

interface TieProps {
  tie: PlacedTie;
  from: Node | undefined;
  to: Node | undefined;
  on: boolean;
  onChoose: (tie: PlacedTie) => void;
}

/** A line as wide as the tie is strong; a press lights the next way that leads over it, as the rows do for the keyboard. */
function Tie({ tie, from, to, on, onChoose }: TieProps) {
  const ends = lineBetween(from, to);
  if (!ends) return null;
  return (
    <g className={styles.tie} onClick={() => onChoose(tie)}>
      <line className={styles.touch} {...ends} strokeWidth={16} />
      <line className={on ? styles.lit : styles.faint} {...ends} strokeWidth={1.5 + 4 * tie.strength} />
    </g>
  );
}

function lineBetween(from: Node | undefined, to: Node | undefined): Line | null {
  return from && to ? { x1: from.x, y1: from.y, x2: to.x, y2: to.y } : null;
}

/** Makes a name a part of its link, which reads it whole. */
function Surface({ label }: { label: Label | undefined }) {
  if (!label) return null;
  const { left, top, width, height } = label;
  return <rect className={styles.touch} x={left} y={top} width={width} height={height} />;
}

/** A name on the ground of the picture, so that no line of a tie strikes it through. */
function Name({ label: { lines, left, top, width, height } }: { label: Label }) {
  return (
    <g className={styles.sheet} aria-hidden="true">
      <rect className={styles.under} x={left} y={top} width={width} height={height} rx={3} />
      {lines.map((line, index) => (
        <text key={index} x={left + width / 2} y={top + index * LINE + BASE}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** The whole name on a sheet above the others, in as many lines as it needs. */
function WholeName({ node: { name, x, y, radius }, width, height }: { node: Node; width: number; height: number }) {
  const lines = inSheet(name, width - 32);
  const size = { width: Math.max(...lines.map(measureText)) + 16, height: lines.length * LINE + 10 };
  const left = Math.min(Math.max(0, x - size.width / 2), width - size.width);
  const below = y + radius + 4;
  const top = below + size.height <= height ? below : y - radius - 4 - size.height;
  return (
    <g className={styles.sheet} aria-hidden="true">
      <rect x={left} y={top} {...size} rx={4} />
      {lines.map((line, index) => (
        <text key={index} x={left + size.width / 2} y={top + 5 + index * LINE + BASE}>
          {line}
        </text>
      ))}
    </g>
  );
}

function inSheet(name: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && measureText(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
