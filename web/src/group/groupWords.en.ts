/** English words of the pages about a group of organisations. */
export const groupWords = {
  inChosen_one: 'Only work in the field chosen',
  inChosen_other: 'Only work in the fields chosen',
  nobody_one:
    'Over work in {{names}} alone nobody new who fits is reached. So ties and ways count work in every field; all who are listed take part in projects about it.',
  nobody_other:
    'Over work in {{names}} alone nobody new who fits is reached. So ties and ways count work in every field; all who are listed take part in projects about one of these.',
  noPublicWith: 'not with “No public bodies”',
  publicOnly: 'not with the kind “public body”',
  change: 'Change',
  fundersLeftOut:
    'Not proposed: {{names}}. Their projects, all of them or those in this part of the programme, show that they fund research rather than do it. They can be seated where they stand among the candidates.',
  passedOver: {
    FUNDER:
      'No seat proposed: its projects, all of them or those in this part of the programme, show that it funds research rather than does it.',
    NO_SUCH_ACTION: 'No seat proposed: it has been in no research or innovation action yet.',
  },
  inAnyField: 'Any field',
  showFound: 'Show what is found',
  phrase: {
    any: 'organisations',
    in: '{{who}} in {{places}}',
    members: 'members of {{clusters}}',
    about: 'with projects on {{fields}}',
    kinds: {
      HIGHER_EDUCATION: 'universities and schools',
      RESEARCH: 'research organisations',
      COMPANY: 'companies',
      PUBLIC_BODY: 'public bodies',
      OTHER: 'other organisations',
    },
  },
  said: {
    doors: 'Doors to {{group}}',
    from: 'from {{name}}',
    newTo: 'New to {{names}}',
    field: {
      own: 'in our own field',
      their: 'in their own field',
      chosen_one: 'by work in the field chosen alone',
      chosen_other: 'by work in the fields chosen alone',
      any: 'in any field',
    },
    noPublic: 'without public bodies and funders',
  },
  open: {
    own_one: 'One of your {{of}} partners in your own field{{who}} opens a door.',
    own_other: '{{number}} of your {{of}} partners in your own field{{who}} open a door.',
    chosen_one: 'One of your {{of}} partners in the field chosen{{who}} opens a door.',
    chosen_other: '{{number}} of your {{of}} partners in the field chosen{{who}} open a door.',
    any_one: 'One of your {{of}} partners{{who}} opens a door.',
    any_other: '{{number}} of your {{of}} partners{{who}} open a door.',
  },
  openAlone: {
    own: 'You have one partner in your own field{{who}}, which opens a door.',
    chosen: 'You have one partner in the field chosen{{who}}, which opens a door.',
    any: 'You have one partner{{who}}, which opens a door.',
  },
  notPublic_one: ' that is no public body and does not fund',
  notPublic_other: ' that are no public bodies and do not fund',
  amongNotPublic: ' among your partners that are no public bodies and do not fund',
  doors: {
    lead: 'Say whom you want to reach: a country, region, field or cluster, or organisations by name. You see which of your partners are tied to them, and whom only one of these reaches.',
    tied: 'Partners are counted as of today, also through clusters.',
    known_one: 'You have worked with one of them:',
    known_other: 'You have worked with {{number}} of them:',
    allKnown: 'All {{number}}',
    nobody: 'None of your partners{{who}} reaches any of them.',
    reaches_zero: 'reaches {{reaches}} of {{of}} organisations, each of them also through others{{who}}.',
    reaches_one: 'reaches {{reaches}} of {{of}} organisations, one only through it{{among}}.',
    reaches_other: 'reaches {{reaches}} of {{of}} organisations, {{only}} only through it{{among}}.',
    leads: 'is tied to {{name}}, as others of your partners{{who}} are.',
    leadsAlone: 'is tied to {{name}}, and no other of your partners{{who}} is.',
    theirs: 'They and {{name}}',
    more_one: 'and one more',
    more_other: 'and {{number}} more',
    allPartners: 'all its partners there, in any field',
    order: 'Order',
    orders: { only: 'most reached only through them first', reaches: 'most reached first' },
    ordered: 'Ordered among the {{number}} that open most by themselves; no more are given.',
    inAll: 'With all your partners{{who}} together, and your own ties, you reach {{reached}} of {{of}}.',
  },
  chosen: 'Ties and ways count only work in: {{names}}.',
};

/** The shape that every language fills. */
export type GroupWords = typeof groupWords;
