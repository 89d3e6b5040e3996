import type { Driver } from 'neo4j-driver';
import { z } from 'zod';
import { PLACE_NAMES } from './relatedNames.ts';
import { type NodeTotals, ORGANISATION_TOTALS, TOTALS_GIVEN } from './sumTotals.ts';
import { writeTotals } from './writeTotals.ts';

/** Tells whether project `p` runs on a day, as `sumTotals` does. */
const runs = (day: string): string => `((p.startDate IS NULL OR p.startDate <= date($${day})) AND
  CASE WHEN p.endDate IS NULL THEN p.startDate IS NOT NULL ELSE p.endDate >= date($${day}) END)`;
const MOVED = `MATCH (p:Project) WITH p, ${runs('from')} AS ran, ${runs('to')} AS runs WHERE ran <> runs
  MATCH (p)<-[:PARTICIPATES_IN]-(o:Organisation)
  WITH DISTINCT o, p, runs
  WITH o, sum(CASE WHEN runs THEN 1 ELSE -1 END) AS moved WHERE moved <> 0
  RETURN o.id AS id, toFloat(moved) AS moved, [name IN $places | o[name]] AS places, [name IN $names | toFloat(o[name])] AS totals`;

const row = z.object({
  ...{ id: z.string(), moved: z.number() },
  ...{ places: z.array(z.string().nullable()), totals: z.array(z.number().nullable()) },
});

/** Brings the number of running projects of all organisations from one day to another, `2026-01-31`; nothing else has changed. */
export async function moveRunning(driver: Driver, database: string, from: string, to: string): Promise<void> {
  const names = [...ORGANISATION_TOTALS, ...TOTALS_GIVEN];
  const { records } = await driver.executeQuery(MOVED, { from, to, names, places: PLACE_NAMES }, { database });
  await writeTotals(
    driver,
    database,
    records.map((record) => movedTotals(row.parse(record.toObject()))),
  );
}

function movedTotals({ id, moved, places, totals }: z.infer<typeof row>): NodeTotals {
  const all = Object.fromEntries(
    [...ORGANISATION_TOTALS, ...TOTALS_GIVEN].map((name, place) => [name, totals[place] ?? null]),
  );
  // Only those that give have totals of what they give.
  const names = all[TOTALS_GIVEN[0]] === null ? ORGANISATION_TOTALS : Object.keys(all);
  const kept = Object.fromEntries(names.map((name) => [name, all[name] ?? null]));
  const inPlaces = Object.fromEntries(PLACE_NAMES.map((name, place) => [name, places[place] ?? null]));
  return {
    label: 'Organisation',
    id,
    totals: { ...inPlaces, ...kept, runningProjectCount: (kept.runningProjectCount ?? 0) + moved },
  };
}
