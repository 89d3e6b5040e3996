/** Fields that several answers have. */
export const ORGANISATION = /* GraphQL */ `
  fragment OrganisationName on Organisation {
    id
    displayName
    nameIt
    kind
    city
    country {
      id
      name
    }
  }
`;

export const PROJECT = /* GraphQL */ `
  fragment ProjectName on Project {
    id
    acronym
    displayTitle
    startDate
    endDate
  }
`;

/** A project with the pages that state it. */
export const STATED_PROJECT = /* GraphQL */ `
  fragment StatedProject on Project {
    ...ProjectName
    sourcesConnection(first: 2) {
      edges {
        node {
          id
          url
        }
        properties {
          url
        }
      }
    }
  }
`;

export const SOURCE = /* GraphQL */ `
  fragment SourceName on Source {
    id
    title
    publisher
    url
    licence
  }
`;

export const STATEMENT = /* GraphQL */ `
  fragment StatementMade on Statement {
    id
    subject
    predicate
    value
    note
    shown
    source {
      ...SourceName
    }
  }
`;

/** Two organisations and the heaviest of their collaborations, as many as its sentences tell. */
export const TIE = /* GraphQL */ `
  fragment TieOf on Tie {
    a {
      id
      displayName
    }
    b {
      id
      displayName
    }
    strength
    collaborationCount
    explanation(language: $language)
    collaborations(first: 3) {
      kind
      aRole
      bRole
      startDate
      endDate
      running
      project {
        ...StatedProject
      }
      cluster {
        id
        name
      }
      agreement {
        id
        title
      }
      sources {
        id
        url
      }
    }
  }
`;

export const PATH = /* GraphQL */ `
  fragment PathOf on PartnershipPath {
    id
    rank
    score
    organisations {
      ...OrganisationName
    }
    ties {
      ...TieOf
    }
    weakestTie {
      a {
        id
      }
      b {
        id
      }
    }
    explanation(language: $language)
  }
`;

/** The way an answer was found, and what would find more. */
export const REPORT = /* GraphQL */ `
  fragment ReportOf on SearchReport {
    graphVersion
    asOf
    hubsExcluded
    complete
    note(language: $language)
    remedies
    remediesTogether
  }
`;

export const FUNDING_SUM = /* GraphQL */ `
  fragment SumOf on FundingSum {
    amount
    doubtedRegionAmount
    awarded
    awardedUnknownCount
    projectCount
    organisationCount
    grantCount
    unknownAmountCount
  }
`;

/** The part of the graph that has an attribute on record. */
export const COVERAGE = /* GraphQL */ `
  fragment CoverageOf on AttributeCoverage {
    attribute
    known
    of
  }
`;

export const CALL = /* GraphQL */ `
  fragment CallName on Call {
    id
    code
    title
    url
  }
`;

/** The rules of participation, rule by rule. */
export const ELIGIBILITY = /* GraphQL */ `
  fragment EligibilityOf on Eligibility {
    verdict
    text(language: $language)
    form
    isGeneral
    rules {
      rule
      state
      needed
      counted
      text(language: $language)
    }
    undecided {
      id
      displayName
    }
    year
    countryList {
      day
      title
      url
    }
    graphVersion
  }
`;
