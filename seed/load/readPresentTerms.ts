import type { Driver } from 'neo4j-driver';
import { z } from 'zod';

/** Programmes and calls as the graph has them. */
export interface PresentTerms {
  /** `label id` of those that others than calls lead to. */
  held: string[];
  /** By id. */
  programmes: Map<string, PresentProgramme>;
}

const total = z.number().nullable();
const programmeRow = z.object({
  id: z.string(),
  /** Ids of the wider ones, in order. */
  wider: z.array(z.string()),
  totals: z.object({ projectCount: total, organisationCount: total, funding: total, fundingUnknownCount: total }),
});
type PresentProgramme = Omit<z.infer<typeof programmeRow>, 'id'>;

const HELD = `MATCH (n:Programme|Call) WHERE EXISTS { MATCH (n)<--(other) WHERE NOT other:Call }
  RETURN collect(head(labels(n)) + ' ' + n.id) AS held`;
const PROGRAMMES = `MATCH (p:Programme)
  RETURN p.id AS id, COLLECT { MATCH (p)-[:PART_OF]->(w:Programme) RETURN w.id ORDER BY w.id } AS wider,
         {projectCount: toFloat(p.projectCount), organisationCount: toFloat(p.organisationCount),
          funding: p.funding, fundingUnknownCount: toFloat(p.fundingUnknownCount)} AS totals`;

/** Reads the programmes and calls of the graph. */
export async function readPresentTerms(driver: Driver, database: string): Promise<PresentTerms> {
  const [held, programmes] = [
    await driver.executeQuery(HELD, {}, { database }),
    await driver.executeQuery(PROGRAMMES, {}, { database }),
  ];
  return {
    held: z.array(z.string()).parse(held.records[0]?.get('held') ?? []),
    programmes: new Map(
      programmes.records.map((record) => {
        const { id, ...programme } = programmeRow.parse(record.toObject());
        return [id, programme];
      }),
    ),
  };
}
