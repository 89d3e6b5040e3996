/** The questions that the page offers to start from, in this order; `words` names each in both languages. */
export const STARTERS = [
  {
    id: 'way',
    query: `{
  partnershipPaths(to: "tls:institut-national-du-cancer", first: 3) {
    paths {
      score
      organisations { name }
      explanation(language: EN)
    }
    report { asOf complete note }
  }
}`,
  },
  {
    id: 'alternatives',
    query: `{
  partnershipPaths(
    to: "pic:999981731"
    alternatives: DISJOINT
    hubs: EXCLUDE
    filter: { runningOnly: true }
  ) {
    paths {
      organisations { name }
      weakestTie { a { name } b { name } strength }
    }
    report { hubsExcluded note }
  }
}`,
  },
  {
    id: 'partners',
    query: `{
  organisation(id: "pic:998436424") {
    name
    tieCount
    ties(first: 5) {
      b { name country { name } }
      strength
      explanation(language: EN)
    }
  }
}`,
  },
  {
    id: 'common',
    query: `{
  commonPartners(of: ["pic:998436424", "pic:999981731"], first: 5) {
    totalCount
    partners { organisation { name } score }
  }
}`,
  },
  {
    id: 'suggestions',
    query: `{
  partnerSuggestions(first: 3, countries: ["DE"]) {
    suggestions {
      organisation { name }
      commonPartnerCount
      sharedFields { title }
      explanation(language: EN)
    }
  }
}`,
  },
  {
    id: 'bridges',
    query: `{
  bridges(to: { countries: ["DE"] }, first: 3) {
    reached
    groupSize
    bridges { organisation { name } reaches onlyThrough }
  }
}`,
  },
  {
    id: 'without',
    query: `{
  withoutOrganisation(leaving: { countries: ["DE"] }, first: 3) {
    partnerCount
    lostCount
    lostWays { organisation { name } through { name } remaining { explanation } }
    projectCount
    failingProjectCount
    projects(first: 3) { project { acronym } stayingCount eligibility { text } }
  }
}`,
  },
  {
    id: 'changes',
    query: `{
  changes(first: 5) {
    loads {
      load { source at }
      news
      newProjects { totalCount projects(first: 5) { acronym startDate } }
      newPartnerCount
      newPartners(first: 5) { organisation { name } project { acronym } }
    }
    ending(days: 180) { totalCount projects(first: 5) { acronym endDate } }
  }
}`,
  },
  {
    id: 'funders',
    query: `{
  whoFundsWhat(groupBy: [FUNDER, PROGRAMME], where: { countries: ["IT"] }, first: 20) {
    rows {
      keys { dimension value label }
      sum { amount unknownAmountCount awarded projectCount }
    }
    total { amount unknownAmountCount projectCount }
  }
}`,
  },
  {
    id: 'years',
    query: `{
  whoFundsWhat(
    groupBy: [START_YEAR]
    where: { clusters: ["cluster:alisei"] }
    orderBy: NAME_ASC
    first: 100
  ) {
    rows { keys { label } sum { amount unknownAmountCount } }
  }
}`,
  },
  {
    id: 'compare',
    query: `{
  compareOrganisations(ids: ["pic:998436424", "pic:999862712"]) {
    sharedProjectCount
    sharedPartnerCount
    organisations {
      organisation { name }
      partnerCount
      projectCount
      funding
      fundingUnknownCount
    }
  }
}`,
  },
  {
    id: 'project',
    query: `{
  project(id: "cordis:101137129") {
    acronym
    title
    totalCost
    awarded
    organisationsConnection(first: 20) {
      totalCount
      edges { node { name } properties { role grant sources } }
    }
    statements { predicate value shown source { title url } }
  }
}`,
  },
  {
    id: 'list',
    query: `{
  projects(
    where: { startDate: { gte: "2024-01-01" }, type: { eq: "COFUND" } }
    sort: [{ startDate: ASC }]
    limit: 20
  ) {
    id
    acronym
    startDate
    organisationCount
  }
}`,
  },
  {
    id: 'quality',
    query: `{
  graph {
    version
    loadedAt
    sources { id title publisher licence copiedOn }
    quality { code description(language: EN) count of examples(first: 3) }
  }
}`,
  },
] as const;
