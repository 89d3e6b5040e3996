/**
 * Conditions as the generator takes them: one condition, or AND or OR over conditions of which each has one key (it
 * reads several keys of one entry of a connection's OR as alternatives). True: all fit. False: none does.
 */
export type Condition = boolean | Readonly<Record<string, unknown>>;

/** All conditions or one of them, with what is decided already left out: the generator drops a part that is empty. */
export function joinConditions(operator: 'AND' | 'OR', parts: readonly Condition[]): Condition {
  const deciding = operator === 'OR';
  if (parts.includes(deciding)) return deciding;
  const open = parts.filter((part) => typeof part === 'object');
  return open.length > 1 ? { [operator]: open } : (open[0] ?? !deciding);
}
