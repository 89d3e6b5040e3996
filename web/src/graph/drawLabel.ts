import type { NodeLabelDrawingFunction } from 'sigma/rendering';

const LINE = 14;
const LONGEST = 20;

/** Writes a name below its node, in up to two lines, on a ground that keeps lines out of the letters. */
export function labelDrawer(ink: string, ground: string): NodeLabelDrawingFunction {
  return (context, data) => {
    if (!data.label) return;
    context.font = `${data.highlighted ? 600 : 400} 12px system-ui, sans-serif`;
    context.textAlign = 'center';
    context.lineJoin = 'round';
    context.lineWidth = 4;
    context.strokeStyle = ground;
    context.fillStyle = ink;
    inLines(data.label).forEach((line, index) => {
      const y = data.y + data.size + LINE * (index + 1);
      context.strokeText(line, data.x, y);
      context.fillText(line, data.x, y);
    });
  };
}

/** At most two lines of about twenty letters, broken between words; what is left out shows as dots. */
export function inLines(name: string): string[] {
  const lines: string[] = [''];
  for (const word of name.split(/\s+/)) {
    const line = lines[lines.length - 1] ?? '';
    if (line === '' || line.length + word.length < LONGEST) lines[lines.length - 1] = `${line} ${word}`.trim();
    else lines.push(word);
  }
  const [first = '', second] = lines.map((line) => (line.length > LONGEST + 4 ? `${line.slice(0, LONGEST)}…` : line));
  if (second === undefined) return [first];
  return [first, lines.length > 2 ? `${second}…` : second];
}
