import { partnerSuggestions as suggest } from '../../../questions/suggestions/partnerSuggestions.ts';
import type { QueryResolvers } from '../../generated.ts';
import { withDays } from '../../withDays.ts';

/** Organisations worth getting to know. */
export const partnerSuggestions: QueryResolvers['partnerSuggestions'] = (_root, args, { graph, homeOrganisation }) =>
  suggest(graph, { ...args, filter: withDays(args.filter) }, homeOrganisation);
