/** Degrees. */
export interface Position {
  latitude: number;
  longitude: number;
}

const POSITION = /^\(?\s*(-?\d{1,3}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)\s*\)?$/;

/** `48.13,11.53`, also in brackets; null for 0,0, which stands for none; undefined for what is nowhere on Earth. */
export function parsePosition(text: string): Position | null | undefined {
  const match = POSITION.exec(text);
  if (!match) return undefined;
  const latitude = Number(match[1]);
  const longitude = Number(match[2]);
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  return latitude === 0 && longitude === 0 ? null : { latitude, longitude };
}
