import { Bridge } from './Bridge.ts';
import { CommonPartner } from './CommonPartner.ts';
import { ComparedOrganisation } from './ComparedOrganisation.ts';
import { FundingKey } from './FundingKey.ts';
import { GraphOverview } from './GraphOverview.ts';
import { Organisation } from './Organisation.ts';
import { OrganisationComparison } from './OrganisationComparison.ts';
import { PartnerSuggestion } from './PartnerSuggestion.ts';
import { PartnershipPath } from './PartnershipPath.ts';
import { bridges } from './Query/bridges.ts';
import { commonPartners } from './Query/commonPartners.ts';
import { compareOrganisations } from './Query/compareOrganisations.ts';
import { graph } from './Query/graph.ts';
import { organisation } from './Query/organisation.ts';
import { partnershipPaths } from './Query/partnershipPaths.ts';
import { partnerSuggestions } from './Query/partnerSuggestions.ts';
import { project } from './Query/project.ts';
import { search } from './Query/search.ts';
import { whoFundsWhat } from './Query/whoFundsWhat.ts';
import { QualityFinding } from './QualityFinding.ts';
import { SearchHit } from './SearchHit.ts';
import { SearchReport } from './SearchReport.ts';
import { SharedCollaboration } from './SharedCollaboration.ts';
import { Tie } from './Tie.ts';

/**
 * Every resolver of ours, laid out as the schema is; a type that needs none stands here empty, to be known as ours.
 * Of generated types, only the fields of ours.
 */
export const resolvers = {
  Query: {
    organisation,
    project,
    partnershipPaths,
    commonPartners,
    partnerSuggestions,
    bridges,
    compareOrganisations,
    whoFundsWhat,
    search,
    graph,
  },
  Organisation,
  PartnershipPaths: {},
  PartnershipPath,
  CommonPartners: {},
  CommonPartner,
  PartnerSuggestions: {},
  PartnerSuggestion,
  BridgeReport: {},
  Bridge,
  Tie,
  SharedCollaboration,
  SearchReport,
  OrganisationComparison,
  ComparedOrganisation,
  FundingTable: {},
  FundingRow: {},
  FundingKey,
  FundingSum: {},
  SearchResults: {},
  SearchHit,
  SearchFacet: {},
  GraphOverview,
  QualityFinding,
};
