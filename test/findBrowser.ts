import { existsSync } from 'node:fs';

/** Without windows first: it shows the same with two thirds of the processor time. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

/** Finds a Chromium, by `CHROMIUM` or in the usual places; null if there is none. */
export function findBrowser(): string | null {
  const named = process.env.CHROMIUM;
  if (named) return named;
  return PLACES.find((place) => existsSync(place)) ?? null;
}

/** Quiet, alone, without a display, and with one process for all pages. */
export const BROWSER_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--process-per-site',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
