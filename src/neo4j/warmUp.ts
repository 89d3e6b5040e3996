import type { Database } from './Database.ts';

/** Shaped like what lists are answered with: connections sorted within one entity, each in a subquery of its own. */
export const LIKE_A_LIST = `
  MATCH (this:Organisation)
  WITH this ORDER BY this.projectCount DESC, this.id LIMIT 1
  CALL (this) {
    MATCH (this)-[edge:PARTICIPATES_IN]->(node:Project)
    WITH collect({ node: node, relationship: edge }) AS edges
    WITH edges, size(edges) AS totalCount
    CALL (edges) {
      UNWIND edges AS one
      WITH one.node AS node, one.relationship AS edge ORDER BY node.startDate, node.id LIMIT 5
      RETURN collect({ role: edge.role, node: { id: node.id, acronym: node.acronym } }) AS page
    }
    RETURN { edges: page, totalCount: totalCount } AS projects
  }
  CALL (this) {
    MATCH (this)-[:LOCATED_IN]->(country:Country)
    RETURN head(collect(country { .id, .name })) AS country
  }
  RETURN this { .id, .name, projects: projects, country: country } AS this`;

/**
 * Has Neo4j plan and answer a statement like those of lists: right after its start the first one takes it seconds, longer than
 * a list may. What goes wrong is left to whoever asks next.
 */
export async function warmUp({ driver, options: { database } }: Database): Promise<void> {
  await driver.executeQuery(LIKE_A_LIST, {}, { database, routing: 'READ' }).catch(() => undefined);
}
