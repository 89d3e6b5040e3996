/** Puts what is running before what is not; else the order stays. */
export function runningFirst<Shared extends { running: boolean }>(shared: readonly Shared[]): Shared[] {
  return [...shared].sort((a, b) => Number(b.running) - Number(a.running));
}
