/** A rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A straight line in pixels. */
export interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** True for a line of which any part is within a box: what is left of it, once each side of the box has cut off what lies beyond. */
export function crosses({ x1, y1, x2, y2 }: Line, { left, top, width, height }: Box): boolean {
  let [from, to] = [0, 1];
  const keepBelow = (start: number, step: number, limit: number): void => {
    if (step === 0 && start > limit) to = -1;
    const at = (limit - start) / step;
    if (step > 0) to = Math.min(to, at);
    if (step < 0) from = Math.max(from, at);
  };
  keepBelow(x1, x2 - x1, left + width);
  keepBelow(-x1, x1 - x2, -left);
  keepBelow(y1, y2 - y1, top + height);
  keepBelow(-y1, y1 - y2, -top);
  return from <= to;
}
