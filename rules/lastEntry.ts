/** The last day on which one who is new to a call can hand in; null where no deadline is known. */
export function lastEntry(deadlines: readonly string[], procedure: string | null): string | null {
  // What comes behind the first stage is for those who passed it.
  return (procedure === 'TWO_STAGE' ? deadlines[0] : deadlines.at(-1)) ?? null;
}
