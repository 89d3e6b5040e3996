import type { Driver } from 'neo4j-driver';
import type { z } from 'zod';
import type { Database } from '../../src/neo4j/Database.ts';

/** A statement that was run, and what with. */
export interface RunStatement {
  cypher: string;
  parameters: Record<string, unknown>;
}

/** Gives the rows that a statement would, as the driver hands them over. */
export type RowsFor = (statement: RunStatement) => readonly unknown[] | Promise<readonly unknown[]>;

/** A database that answers each statement with made-up rows, checked as those of a real one are; and what was run. */
export function databaseWith(rowsFor: RowsFor): { database: Database; statements: RunStatement[] } {
  const statements: RunStatement[] = [];
  const read = async <Row>(
    cypher: string,
    parameters: Record<string, unknown>,
    row: z.ZodType<Row>,
  ): Promise<Row[]> => {
    statements.push({ cypher, parameters });
    return (await rowsFor({ cypher, parameters })).map((one) => row.parse(one));
  };
  const database: Database = {
    read,
    executionContext: () => ({ run: () => Promise.reject(new Error('Generated resolvers are not run here.')) }),
    awaySince: null,
    until: () => ({ ...database, wasAsked: true }),
    options: { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'none', database: 'neo4j', timeout: 100 },
    // Nothing that reads uses it.
    driver: {} as Driver,
    close: () => Promise.resolve(),
  };
  return { database, statements };
}

/** Rows of a graph of three organisations, two of them in one project, at a version that the caller may raise. */
export class GraphForTests {
  version = 1;
  stamp: string | null = 'graph-1';
  loading = false;
  organisationCount = 3;

  /** What the statements of this product are answered with. */
  readonly rowsFor: RowsFor = ({ cypher, parameters }) => {
    const { version, stamp, loading, organisationCount } = this;
    if (cypher.includes('GraphState')) {
      return version === 0 ? [] : [{ version, stamp, loadedAt: '2026-11-28T00:00:00Z', loading, organisationCount }];
    }
    if (cypher.includes('n.objective')) return cypher.includes('(n:Organisation)') ? this.#texts(parameters) : [];
    if (cypher.includes('PARTICIPATES_IN')) return [{ collaboration: 'cordis:1', members: this.#members() }];
    if (cypher.includes('(o:Organisation)')) return this.#organisations();
    if (cypher.includes('(p:Project)')) return [PROJECT];
    return [];
  };

  #organisations(): unknown[] {
    return ['pic:1', 'pic:2', 'pic:3'].map((id) => {
      return {
        id,
        name: `${id} of version ${this.version}`,
        displayName: `${id} of version ${this.version}`,
        kind: null,
        links: [],
        identifiers: [id],
        regionDoubted: false,
        sme: null,
      };
    });
  }

  #members(): unknown[] {
    return ['pic:1', 'pic:2'].map((id) => [id, 'PARTICIPANT', null, null, null, ['source:S1']]);
  }

  #texts({ after }: Record<string, unknown>): unknown[] {
    if (after !== '') return [];
    return this.#organisations().map((one) => ({ ...NO_TEXTS, ...(one as object) }));
  }
}

const PROJECT = {
  id: 'cordis:1',
  label: 'ONE',
  labelIt: null,
  start: '2020-01-01',
  end: null,
  statedOrganisationCount: null,
  formerIds: [],
  links: [],
  type: null,
  awarded: null,
};

const NO_TEXTS = {
  formerIds: null,
  acronym: null,
  shortName: null,
  code: null,
  nameIt: null,
  title: null,
  titleIt: null,
  aliases: null,
  keywords: null,
  fields: null,
  city: null,
  objective: null,
};
