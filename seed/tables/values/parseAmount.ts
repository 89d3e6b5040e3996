const AMOUNT = /^(\d{1,13})(?:[.,](\d*))?$/;

/** Euro, rounded to the cent, from digits with a decimal point or comma; undefined for anything else. */
export function parseAmount(text: string): number | undefined {
  const match = AMOUNT.exec(text);
  if (!match) return undefined;
  const [, euro = '', fraction = ''] = match;
  if (fraction === '') return Number(euro);
  // By digits, for 1.005 times 100 is below 100.5 in binary.
  const cents = Number(euro + fraction.slice(0, 2).padEnd(2, '0')) + (fraction.charAt(2) >= '5' ? 1 : 0);
  return cents / 100;
}
