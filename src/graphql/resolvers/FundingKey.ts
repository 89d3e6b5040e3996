import type { FundingKey as FundingKeyAnswer } from '../../network/funding/fundingPage.ts';
import type { FundingKeyResolvers } from '../generated.ts';

type EntityType = NonNullable<FundingKeyAnswer['entity']>['type'];
function only(type: EntityType) {
  return ({ entity }: FundingKeyAnswer): string | null => (entity?.type === type ? entity.id : null);
}

/** Which entity a key stands for. */
export const FundingKey: FundingKeyResolvers = {
  funder: only('Funder'),
  programme: only('Programme'),
  call: only('Call'),
  project: only('Project'),
  organisation: only('Organisation'),
  country: only('Country'),
  field: only('Field'),
};
