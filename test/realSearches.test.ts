import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { EXPECTED_REAL_SEARCHES } from './expectedRealSearches.ts';
import { startProduct } from './startProduct.ts';
import { loadCordis } from './builders/loads.ts';

/** Beside the checkout, not in it. */
const FOLDER = join(import.meta.dirname, '../../shared/data/cordis');
const hits = z.object({ search: z.object({ hits: z.array(z.object({ id: z.string() })) }) });

test.skipIf(!existsSync(FOLDER))(
  'over the real rows, at least nine in ten searches give first what a person expects',
  { timeout: 400_000 },
  async () => {
    const product = await startProduct();
    const { driver } = product.database;
    try {
      const paths = ['h2020', 'HORIZON'].map((name) => join(FOLDER, `cordis-${name}projects-csv.zip`));
      await loadCordis(driver, paths, { database: 'neo4j' });
      await product.graph.refresh();
      const missed: string[] = [];
      for (const [text, ...expected] of EXPECTED_REAL_SEARCHES) {
        const query = 'query ($text: String!) { search(text: $text, first: 3) { hits { id } } }';
        const first = (await product.data(query, hits, { text })).search.hits[0]?.id;
        if (!first || !expected.includes(first)) missed.push(`${text}: ${first}`);
      }
      expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(EXPECTED_REAL_SEARCHES.length / 10);
    } finally {
      // Too much for one transaction.
      const session = driver.session();
      await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
      await session.close();
      await product.stop();
    }
  },
);
