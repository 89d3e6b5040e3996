import type Sigma from 'sigma';
import type { NodeHoverDrawingFunction } from 'sigma/rendering';
import { inLines } from './inLines.ts';
import { BASE, letters } from './letters.ts';
import { LINE, type Named, placeLabels } from './placeLabels.ts';

/** The most names that are tried at once; more could not be read. */
const MOST = 150;
/** Letters in a line of a sheet, which fits a telephone. */
const SHEET = 38;

/** Names the nodes in sight, the largest first, on a ground that keeps lines out of the letters; no two names touch. */
export function drawLabels(sigma: Sigma, ink: string, ground: string): void {
  const context = sigma.getCanvases().labels?.getContext('2d');
  if (!context) return;
  const { width, height } = sigma.getDimensions();
  context.font = letters();
  context.textAlign = 'center';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = ground;
  context.fillStyle = ink;
  const labels = placeLabels(inSight(sigma), (text) => context.measureText(text).width, width, height);
  for (const { lines, left, top, width: across } of labels) {
    lines.forEach((line, index) => {
      const y = top + index * LINE + BASE;
      context.strokeText(line, left + across / 2, y);
      context.fillText(line, left + across / 2, y);
    });
  }
}

function inSight(sigma: Sigma): Named[] {
  const { width, height } = sigma.getDimensions();
  const nodes = sigma.getGraph().mapNodes((id) => {
    const data = sigma.getNodeDisplayData(id);
    if (!data) return null;
    const { x, y } = sigma.framedGraphToViewport(data);
    return { id, name: data.label ?? '', x, y, radius: sigma.scaleSize(data.size) };
  });
  return nodes
    .filter((one) => one !== null)
    .filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height)
    .sort((a, b) => b.radius - a.radius)
    .map((one, index) => (index < MOST ? one : { ...one, name: '' }));
}

/** Writes the name of the node that is pointed at in two long lines, on a sheet of its own above the others. */
export function nameDrawer(ink: string, ground: string): NodeHoverDrawingFunction {
  return (context, data) => {
    if (!data.label) return;
    context.font = letters();
    const lines = inLines(data.label, SHEET);
    const width = Math.max(...lines.map((line) => context.measureText(line).width)) + 16;
    const left = Math.max(2, Math.min(data.x - width / 2, context.canvas.clientWidth - width - 2));
    const top = data.y + data.size + 4;
    context.fillStyle = ground;
    context.strokeStyle = ink;
    context.lineWidth = 1;
    context.beginPath();
    context.rect(left, top, width, lines.length * LINE + 10);
    context.fill();
    context.stroke();
    context.fillStyle = ink;
    context.textAlign = 'left';
    lines.forEach((line, index) => context.fillText(line, left + 8, top + index * LINE + BASE + 5));
  };
}
