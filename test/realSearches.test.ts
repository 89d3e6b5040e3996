import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { EXPECTED_REAL_SEARCHES } from './expectedRealSearches.ts';
import { startProduct } from './startProduct.ts';
import { freePort } from '../database/freePort.ts';
import { startDatabase } from '../database/startDatabase.ts';
import { runLoad } from '../seed/runLoad.ts';
import { cordisSource } from '../seed/sources/cordis/cordisSource.ts';

/** Beside the checkout, not in it. */
const FOLDER = join(import.meta.dirname, '../../shared/data/cordis');
const hits = z.object({ search: z.object({ hits: z.array(z.object({ id: z.string() })) }) });

test.skipIf(!existsSync(FOLDER))(
  'over the real rows, at least nine in ten searches give first what a person expects',
  { timeout: 400_000 },
  async () => {
    const directory = await mkdtemp(join(tmpdir(), 'graph-real-'));
    const login = await startDatabase({ directory, boltPort: await freePort(), report: () => undefined });
    const product = await startProduct({ login });
    try {
      const sources = await Promise.all(
        ['h2020', 'HORIZON'].map((name) => cordisSource(join(FOLDER, `cordis-${name}projects-csv.zip`))),
      );
      await runLoad(product.database.driver, sources, { database: 'neo4j' });
      for (const source of sources) source.close();
      await product.graph.refresh();
      const missed: string[] = [];
      for (const [text, ...expected] of EXPECTED_REAL_SEARCHES) {
        const query = 'query ($text: String!) { search(text: $text, first: 3) { hits { id } } }';
        const first = (await product.data(query, hits, { text })).search.hits[0]?.id;
        if (!first || !expected.includes(first)) missed.push(`${text}: ${first}`);
      }
      expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(EXPECTED_REAL_SEARCHES.length / 10);
    } finally {
      await product.stop();
      await login.stop();
      await rm(directory, { recursive: true, force: true });
    }
  },
);
