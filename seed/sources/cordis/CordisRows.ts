/** The framework programmes that CORDIS offers in the layouts read here. */
export type CordisFramework = 'HORIZON' | 'H2020' | 'FP7';

/** Where a project stands. */
export type CordisStatus = 'SIGNED' | 'CLOSED' | 'TERMINATED';

/** What an organisation is: CORDIS's HES, REC, PRC, PUB and OTH. */
export type CordisKind = 'HIGHER_EDUCATION' | 'RESEARCH' | 'COMPANY' | 'PUBLIC_BODY' | 'OTHER';

/** In what role an organisation takes part. */
export type CordisRole =
  'COORDINATOR' | 'PARTICIPANT' | 'PARTNER' | 'ASSOCIATED_PARTNER' | 'INTERNATIONAL_PARTNER' | 'THIRD_PARTY';

/**
 * One row of project.csv. Null is what the file does not say; amounts are euro, exact to the cent; days are
 * `2024-01-31`; `updatedAt` is that or `2024-01-31T12:34:56`, in the file's own unstated time zone.
 */
export interface CordisProject {
  /** Digits of the grant agreement number, which no other project of the archive has. */
  id: string;
  acronym: string | null;
  status: CordisStatus | null;
  title: string | null;
  startDate: string | null;
  endDate: string | null;
  totalCost: number | null;
  /** What the European Union gives the whole project (ecMaxContribution). */
  awarded: number | null;
  /** Programme code without a trailing dot: the first, where an older file lists several. */
  legalBasis: string | null;
  /** The further codes of such a list. */
  otherLegalBases: string[];
  topics: string[];
  masterCall: string | null;
  subCall: string | null;
  /** As the file writes it: `HORIZON-RIA`. */
  fundingScheme: string | null;
  objective: string | null;
  keywords: string[];
  doi: string | null;
  signedOn: string | null;
  updatedAt: string | null;
  rcn: string | null;
  /** The project's own site, which only the older layout has here; newer ones have it in webLink.csv. */
  website: string | null;
  framework: CordisFramework;
  /** Line of the file on which the row starts; the header is line 1. */
  line: number;
}

/** One row of organization.csv: an organisation in a project. At least one of `pic` and `name` is known. */
export interface CordisParticipation {
  projectId: string;
  projectAcronym: string | null;
  /** The organisation's nine digits in the Commission's register. */
  pic: string | null;
  vat: string | null;
  name: string | null;
  shortName: string | null;
  sme: boolean | null;
  kind: CordisKind | null;
  city: string | null;
  nuts: string | null;
  /** ISO 3166 alpha-2; codes outside ISO that CORDIS uses (XK) are kept. */
  country: string | null;
  latitude: number | null;
  longitude: number | null;
  website: string | null;
  updatedAt: string | null;
  order: number | null;
  role: CordisRole | null;
  /** Euro it receives (ecContribution). */
  grant: number | null;
  /** Euro that remain with it (netEcContribution). */
  netGrant: number | null;
  totalCost: number | null;
  endedEarly: boolean | null;
  rcn: string | null;
  line: number;
}

/** One row of topics.csv. */
export interface CordisTopic {
  projectId: string;
  topic: string;
  title: string | null;
  line: number;
}

/** One row of legalBasis.csv; `main` is on exactly one row of a project (uniqueProgrammePart). */
export interface CordisLegalBasis {
  projectId: string;
  /** Programme code without a trailing dot. */
  code: string;
  title: string | null;
  main: boolean;
  line: number;
}

/** One row of euroSciVoc.csv. */
export interface CordisField {
  projectId: string;
  /** `/23/47/297`: one number for each level. */
  code: string;
  /** `/natural sciences/computer and information sciences/artificial intelligence`. */
  path: string;
  /** The titles of the levels, widest first; as many as the code has numbers. */
  titles: string[];
  /** The narrowest level's title. */
  title: string;
  line: number;
}

/** A project's own site, from webLink.csv. */
export interface CordisWebLink {
  projectId: string;
  url: string;
  line: number;
}
