import { Turnstile } from './Turnstile.ts';

/** Limits of one client at a time. */
export interface FairLimits {
  /** Cost of its questions in 20 seconds; 0 for any. */
  cost: number;
  /** Requests that are worked on at once; ten times as many wait. */
  requests: number;
  /** Exports at once. */
  exports: number;
  /** Exports at once of all clients. */
  exportsInAll: number;
}

/** Requests that may wait for each that is worked on. */
export const WAITING = 10;

/** Of requests to `/graphql`. */
export function turnstileOf(limits: FairLimits | undefined): Turnstile | null {
  if (!limits) return null;
  const { requests } = limits;
  return new Turnstile({ atOnce: requests, waiting: WAITING * requests, what: 'requests' });
}

/** Of files of `/export/`, for which nobody waits. */
export function exportTurnstileOf(limits: FairLimits | undefined): Turnstile | null {
  if (!limits) return null;
  return new Turnstile({ atOnce: limits.exports, waiting: 0, inAll: limits.exportsInAll, what: 'exports' });
}
