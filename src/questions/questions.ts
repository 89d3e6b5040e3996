import { bridges } from './bridges/bridges.ts';
import { callList } from './calls/callList.ts';
import { callsFor } from './calls/callsFor.ts';
import { exportCallList } from './calls/exportCallList.ts';
import { exportCallsFor } from './calls/exportCallsFor.ts';
import { changes } from './changes/changes.ts';
import { commonPartners } from './commonPartners/commonPartners.ts';
import { compareOrganisations } from './comparison/compareOrganisations.ts';
import { consortiumFor } from './consortium/consortiumFor.ts';
import { exportConsortium } from './consortium/exportConsortium.ts';
import { eligibility } from './consortium/eligibility.ts';
import type { Export } from './Export.ts';
import { exportFunding } from './funding/exportFunding.ts';
import { whoFundsWhat } from './funding/whoFundsWhat.ts';
import type { QueryResolvers } from './generated.ts';
import { exportOrganisationList } from './lists/exportOrganisationList.ts';
import { exportProjectList } from './lists/exportProjectList.ts';
import { organisationList } from './lists/organisationList.ts';
import { projectList } from './lists/projectList.ts';
import { exportOrganisations } from './organisation/exportOrganisations.ts';
import { organisation } from './organisation/organisation.ts';
import { exportQuality } from './overview/exportQuality.ts';
import { graphOverview } from './overview/graphOverview.ts';
import { exportPaths } from './paths/exportPaths.ts';
import { partnershipPaths } from './paths/partnershipPaths.ts';
import { project } from './project/project.ts';
import type { QuestionContext } from './QuestionContext.ts';
import { exportSearch } from './search/exportSearch.ts';
import { exportQualityCases } from './quality/exportQualityCases.ts';
import { qualityCases } from './quality/qualityCases.ts';
import { search } from './search/search.ts';
import { exportSuggestions } from './suggestions/exportSuggestions.ts';
import { partnerSuggestions } from './suggestions/partnerSuggestions.ts';
import { withoutOrganisation } from './withoutOrganisation/withoutOrganisation.ts';

/**
 * The registry of questions: the root fields of `schema/questions.graphql`, each with the function that answers it.
 * It does not compile where one is missing, or answers something else than the schema says.
 */
export const questions = {
  organisation: (_root, question, context) => organisation(question, context),
  project: (_root, question, context) => project(question, context),
  partnershipPaths: (_root, question, context) => partnershipPaths(question, context),
  commonPartners: (_root, question, context) => commonPartners(question, context),
  compareOrganisations: (_root, question, context) => compareOrganisations(question, context),
  partnerSuggestions: (_root, question, context) => partnerSuggestions(question, context),
  bridges: (_root, question, context) => bridges(question, context),
  whoFundsWhat: (_root, question, context) => whoFundsWhat(question, context),
  search: (_root, question, context) => search(question, context),
  organisationList: (_root, question, context) => organisationList(question, context),
  projectList: (_root, question, context) => projectList(question, context),
  callList: (_root, question, context) => callList(question, context),
  callsFor: (_root, question, context) => callsFor(question, context),
  consortiumFor: (_root, question, context) => consortiumFor(question, context),
  withoutOrganisation: (_root, question, context) => withoutOrganisation(question, context),
  changes: (_root, question, context) => changes(question, context),
  eligibility: (_root, question, context) => eligibility(question, context),
  qualityCases: (_root, question, context) => qualityCases(question, context),
  graph: (_root, _question, context) => graphOverview(context),
} satisfies QueryResolvers<QuestionContext>;

/** The answers that can be taken away as files, by the name in the address: `/export/whoFundsWhat.csv`. */
export const exports: Readonly<Record<string, Export>> = {
  whoFundsWhat: exportFunding,
  partnershipPaths: exportPaths,
  partnerSuggestions: exportSuggestions,
  organisations: exportOrganisations,
  organisationList: exportOrganisationList,
  projectList: exportProjectList,
  callList: exportCallList,
  callsFor: exportCallsFor,
  consortiumFor: exportConsortium,
  search: exportSearch,
  quality: exportQuality,
  qualityCases: exportQualityCases,
};
