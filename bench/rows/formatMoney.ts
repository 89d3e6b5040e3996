/** Cents as euro without needless zeros: 2913125 with "." is 29131.25, 598840250 with "," is 5988402,5. */
export function formatMoney(cents: number, point: '.' | ','): string {
  const rest = cents % 100;
  const euro = String((cents - rest) / 100);
  if (rest === 0) return euro;
  return `${euro}${point}${String(rest).padStart(2, '0').replace(/0$/, '')}`;
}
