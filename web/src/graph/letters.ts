/** Gives the letters of names in pictures, those of the page, as a canvas takes them. */
export function letters(): string {
  return `13px ${getComputedStyle(document.documentElement).fontFamily || 'sans-serif'}`;
}
/** From the top of a line to where its letters stand, in pixels. */
export const BASE = 12;
