import { letters } from './letters.ts';

/** Pixels of a letter where there is no canvas to measure with. */
const ABOUT = 7.5;
let context: CanvasRenderingContext2D | null | undefined;

/** Measures the width of a text in a picture, in pixels. */
export function measureText(text: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * ABOUT;
  context.font = letters();
  return context.measureText(text).width;
}
