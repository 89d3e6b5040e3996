const PROJECT =
  'id;acronym;status;title;startDate;endDate;totalCost;ecMaxContribution;legalBasis;topics;ecSignatureDate;frameworkProgramme;masterCall;subCall;fundingScheme;nature;objective;contentUpdateDate;rcn;grantDoi';
const ORGANISATION =
  'projectID;projectAcronym;organisationID;vatNumber;name;shortName;SME;activityType;street;postCode;city;country;nutsCode;geolocation;organizationURL;contactForm;contentUpdateDate;rcn;order;role;ecContribution;netEcContribution;totalCost;endOfParticipation;active';

/** The header of project.csv, with `nature` (until Horizon 2020) or without. */
export function projectColumns(nature: boolean): string[] {
  return PROJECT.split(';').filter((column) => nature || column !== 'nature');
}

/** The headers of the other files, in CORDIS's order. */
export const columns = {
  organisation: ORGANISATION.split(';'),
  topics: ['projectID', 'topic', 'title'],
  legalBasis: ['projectID', 'legalBasis', 'title', 'uniqueProgrammePart'],
  euroSciVoc: ['projectID', 'euroSciVocCode', 'euroSciVocPath', 'euroSciVocTitle', 'euroSciVocDescription'],
};
