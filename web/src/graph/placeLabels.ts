import { type Box, crosses, type Line } from './crosses.ts';
import { inLines } from './inLines.ts';

/** A node to be named, in pixels. */
export interface Named {
  id: string;
  name: string;
  x: number;
  y: number;
  radius: number;
}

/** A name where it is written, its lines centred in the box. */
export interface Label extends Box {
  id: string;
  lines: readonly string[];
}

/** The height of a line in pixels. */
export const LINE = 15;
/** Pixels between two labels, and between a label and a node. */
const GAP = 3;
/** Letters in a line: the whole name where there is room, else less of it. */
const LENGTHS = [20, 13];
/** The places of a label beside its node, from the best place on: part of its width and height from the node's middle. */
const PLACES = [
  ...([
    [-0.5, 0],
    [-0.5, -1],
    [0, -0.5],
    [-1, -0.5],
    [-0.2, 0],
    [-0.8, 0],
  ] as const),
  ...([
    [-0.2, -1],
    [-0.8, -1],
    [0, 0],
    [-1, 0],
    [0, -1],
    [-1, -1],
  ] as const),
];

/**
 * Writes names beside nodes within a picture so that no two touch and none covers another node. Whoever stands first in
 * the list has the choice; a name for which there is no room is shortened, and left out where that is not enough. Of the places
 * that are free it takes the first of those over the fewest lines.
 */
export function placeLabels(
  nodes: readonly Named[],
  measure: (text: string) => number,
  width: number,
  height: number,
  drawn: readonly Line[] = [],
): Label[] {
  const taken = new Taken();
  for (const { id, x, y, radius } of nodes) {
    taken.add({ left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius }, id);
  }
  return nodes.flatMap((node) => {
    const isFree = (box: Box): boolean => isWithin(box, width, height) && taken.isFree(box, node.id);
    const label = clearest(node, measure, isFree, drawn);
    if (label) taken.add(label, null);
    return label ? [label] : [];
  });
}

function clearest(
  node: Named,
  measure: (text: string) => number,
  isFree: (box: Box) => boolean,
  drawn: readonly Line[],
): Label | undefined {
  const tried = new Set<string>();
  for (const length of LENGTHS) {
    const lines = inLines(node.name, length);
    const text = lines.join('\n');
    if (text === '' || tried.has(text)) continue;
    tried.add(text);
    const size = { width: Math.max(...lines.map(measure)), height: lines.length * LINE };
    const places = PLACES.map((place) => beside(node, size, place));
    const box = drawn.length === 0 ? places.find(isFree) : overFewest(drawn, places.filter(isFree));
    if (box) return { id: node.id, lines, ...box };
  }
  return undefined;
}

/** The first of those boxes that the fewest lines cross. */
function overFewest(drawn: readonly Line[], boxes: readonly Box[]): Box | undefined {
  const over = boxes.map((box) => drawn.filter((line) => crosses(line, box)).length);
  return boxes[over.indexOf(Math.min(...over))];
}

/** The box of a size that touches the circle of a node at a place. */
function beside(
  { x, y, radius }: Named,
  size: { width: number; height: number },
  place: readonly [number, number],
): Box {
  const [across, down] = place;
  const isBeside = down === -0.5;
  const shift = isBeside ? (across === 0 ? radius + GAP : -radius - GAP) : 0;
  const drop = isBeside ? 0 : down === 0 ? radius + GAP : -radius - GAP;
  return { left: x + across * size.width + shift, top: y + down * size.height + drop, ...size };
}

function isWithin({ left, top, width, height }: Box, right: number, bottom: number): boolean {
  return left >= 0 && top >= 0 && left + width <= right && top + height <= bottom;
}

/** True for boxes that are closer than the gap. */
export function touch(a: Box, b: Box, gap = GAP): boolean {
  return (
    a.left < b.left + b.width + gap &&
    b.left < a.left + a.width + gap &&
    a.top < b.top + b.height + gap &&
    b.top < a.top + a.height + gap
  );
}

const CELL = 64;

/** The rectangles that are taken, by squares of the picture, so that two thousand nodes need not be compared with each label. */
class Taken {
  private readonly cells = new Map<string, { box: Box; owner: string | null }[]>();

  /** Takes a box; a node's own is no obstacle for its label. */
  add(box: Box, owner: string | null): void {
    for (const cell of cellsOf(box)) {
      const there = this.cells.get(cell);
      if (there) there.push({ box, owner });
      else this.cells.set(cell, [{ box, owner }]);
    }
  }

  isFree(box: Box, own: string): boolean {
    return cellsOf(box).every((cell) =>
      (this.cells.get(cell) ?? []).every(({ box: other, owner }) => owner === own || !touch(box, other)),
    );
  }
}

/** The squares within a gap of a box. */
function cellsOf({ left, top, width, height }: Box): string[] {
  const at = (pixels: number): number => Math.floor(pixels / CELL);
  const cells: string[] = [];
  for (let column = at(left - GAP); column <= at(left + width + GAP); column++) {
    for (let row = at(top - GAP); row <= at(top + height + GAP); row++) cells.push(`${column} ${row}`);
  }
  return cells;
}
