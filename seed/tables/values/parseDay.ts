const DAY = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** As exports before 2020 had it in places. */
const EUROPEAN_DAY = /^(\d{2})\/(\d{2})\/(\d{4})$/;
const FIRST_YEAR = 1980;
const LAST_YEAR = 2100;

/** The day as `2024-01-31`, whether a time of day follows it or not; undefined where there is no such day. */
export function parseDay(text: string): string | undefined {
  return parseMoment(text)?.slice(0, 10);
}

/** The moment as `2024-01-31T12:34:56`, or the day where no time is given; undefined where there is no such day. */
export function parseMoment(text: string): string | undefined {
  const european = EUROPEAN_DAY.exec(text);
  const [, year = '', month = '', day = '', time] = european
    ? ['', european[3], european[2], european[1]]
    : (DAY.exec(text) ?? []);
  if (!exists(Number(year), Number(month), Number(day))) return undefined;
  if (time === undefined) return `${year}-${month}-${day}`;
  const isTime = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(time);
  return isTime ? `${year}-${month}-${day}T${time.padEnd(8, ':00')}` : undefined;
}

function exists(year: number, month: number, day: number): boolean {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
