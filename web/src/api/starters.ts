/** The questions that the page offers to start from, in this order; named here, for the first script needs none of them. */
export const STARTERS = [
  {
    id: 'way',
    name: {
      en: 'Who could introduce us to the Institut National du Cancer?',
      it: 'Chi potrebbe presentarci all’Institut National du Cancer?',
    },
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
    name: {
      en: 'Real alternatives to a go-between, running work only',
      it: 'Vere alternative a un intermediario, solo lavori in corso',
    },
    query: `{
  partnershipPaths(
    to: "pic:999981731"
    alternatives: DISJOINT
    hubs: EXCLUDE
    collaborations: { runningOnly: true }
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
    name: {
      en: 'Who are our strongest partners, and why?',
      it: 'Chi sono i nostri partner più forti, e perché?',
    },
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
    name: {
      en: 'Whom do two organisations both know?',
      it: 'Chi conoscono entrambe di due organizzazioni?',
    },
    query: `{
  commonPartners(of: ["pic:998436424", "pic:999981731"], first: 5) {
    totalCount
    partners { organisation { name } score }
  }
}`,
  },
  {
    id: 'suggestions',
    name: {
      en: 'Whom in Germany should we meet, and why?',
      it: 'Chi dovremmo incontrare in Germania, e perché?',
    },
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
    name: {
      en: 'Which of our partners open the way to Germany?',
      it: 'Quali dei nostri partner aprono la via verso la Germania?',
    },
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
    name: {
      en: 'What falls if Germany leaves?',
      it: 'Che cosa viene a mancare senza la Germania?',
    },
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
    name: {
      en: 'What changed around us, and what ends soon?',
      it: 'Che cosa è cambiato intorno a noi, e che cosa finisce presto?',
    },
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
    name: {
      en: 'Who funds what in Italy?',
      it: 'Chi finanzia che cosa in Italia?',
    },
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
    name: {
      en: 'What do the members of ALISEI receive, year by year?',
      it: 'Che cosa ricevono i membri di ALISEI, anno per anno?',
    },
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
    name: {
      en: 'Two organisations side by side',
      it: 'Due organizzazioni a confronto',
    },
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
    name: {
      en: 'One project with every source’s values',
      it: 'Un progetto con i valori di ogni fonte',
    },
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
    name: {
      en: 'Projects by conditions, sorted',
      it: 'Progetti secondo condizioni, in ordine',
    },
    query: `{
  projects(
    where: { startDate: { gte: "2024-01-01" }, projectType: { eq: COFUND } }
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
    name: {
      en: 'What is in here, and what is missing?',
      it: 'Che cosa c’è qui, e che cosa manca?',
    },
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
