/** The letters of names in pictures. */
export const LETTERS = '13px system-ui, sans-serif';
/** From the top of a line to where its letters stand, in pixels. */
export const BASE = 12;
