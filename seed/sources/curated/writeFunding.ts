import type { CuratedWriter } from './CuratedWriter.ts';
import type { CuratedFunding } from './format.ts';
import type { NodeReference } from '../../content/GraphContent.ts';

/** Money from outside a programme, from each funder to `node`. */
export function writeFunding(writer: CuratedWriter, node: NodeReference, funding: CuratedFunding[]): void {
  for (const { funder, amount, startDate, endDate, ...rest } of funding) {
    const from: NodeReference = { label: 'Organisation', id: funder };
    writer.addRelation(from, 'FUNDS', node, { ...rest, plain: { startDate, endDate }, facts: { amount } });
  }
}
