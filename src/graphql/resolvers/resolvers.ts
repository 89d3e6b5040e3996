import { FundingKey } from './FundingKey.ts';
import { GraphOverview } from './GraphOverview.ts';
import { PartnershipPath } from './PartnershipPath.ts';
import { graph } from './Query/graph.ts';
import { organisation } from './Query/organisation.ts';
import { partnershipPaths } from './Query/partnershipPaths.ts';
import { project } from './Query/project.ts';
import { whoFundsWhat } from './Query/whoFundsWhat.ts';
import { SearchReport } from './SearchReport.ts';
import { SharedCollaboration } from './SharedCollaboration.ts';
import { Tie } from './Tie.ts';

/** Every resolver of ours, laid out as the schema is; a type that needs none stands here empty, to be known as ours. */
export const resolvers = {
  Query: { organisation, project, partnershipPaths, whoFundsWhat, graph },
  PartnershipPaths: {},
  PartnershipPath,
  Tie,
  SharedCollaboration,
  SearchReport,
  FundingKey,
  GraphOverview,
};
