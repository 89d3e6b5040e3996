/** English words of the page of what falls where an organisation leaves. */
export const withoutWords = {
  of: 'If they leave',
  ofName: 'If {{name}} leaves',
  heading: 'If an organisation leaves',
  us: 'This is your own organisation. Open one of your partners and press “If they leave”.',
  strangers: 'You are not tied to {{name}}, so nothing of yours falls if it leaves.',
  without: 'Without',
  theName: '{{name}}',
  lost_zero: 'you lose no way: all {{of}} organisations within reach stay within reach',
  lost_one: 'you lose your only introducer to one of {{of}} organisations within reach',
  lost_other: 'you lose your only introducer to {{number}} of {{of}} organisations within reach',
  noProject: 'you run no project together.',
  oneProject_zero:
    'the one project that you run together does not fall below the rules because of it; what is seen of it stands below.',
  oneProject_one: 'the one project that you run together falls below the rules on who takes part.',
  oneProject_other: 'the one project that you run together falls below the rules on who takes part.',
  projects_zero:
    'of the {{of}} projects that you run together none falls below the rules because of it; what is seen of each stands below.',
  projects_one: 'of {{of}} projects that you run together one falls below the rules on who takes part.',
  projects_other: 'of {{of}} projects that you run together {{number}} fall below the rules on who takes part.',
  reach:
    'Within reach are those tied to you or to one of your partners. A way is lost where, of all your partners, only {{name}} is tied to its end; longer ways may remain.',
  theProjects: 'Projects that you run together',
  project: 'Project',
  rules: 'Rules on who takes part',
  seat: 'Who could take the seat, and whom to ask',
  ends: 'ends {{day}}',
  staying_one: 'one organisation on record stays',
  staying_other: '{{number}} organisations on record stay',
  fails: 'Falls below the rules',
  noCall: 'Its call is not on record, so nobody is proposed.',
  onlyFirst: 'Only the first {{number}} of {{of}} projects can be shown here.',
  nobody: 'Nobody is found.',
  ways: 'Ways that you lose',
  order:
    'The strongest way first; of those shown, the ones for whom as good a way remains stand last. The file keeps the order of strength alone.',
  whom: 'To whom',
  lostWay: 'The way lost, over all projects',
  remains: 'What remains',
  remainsNone: 'No other way is known',
  asGood: 'As good a way remains.',
  cut: 'This page shows at most {{number}} of the {{of}}; the file holds all of them.',
  cutBoth: 'This page shows at most {{number}} of the {{of}}, and the file holds the first {{file}}.',
  column: {
    name: 'Name',
    lost: 'Strength of the way lost',
    lostNumber: 'Strength of the way lost (0 to 1)',
    remains: 'Who would still introduce',
    left: 'Strength of the way that remains',
    leftNumber: 'Strength of the way that remains (0 to 1)',
    address: 'Page of the ways that remain',
    id: 'Id',
  },
};

/** The shape that every language fills. */
export type WithoutWords = typeof withoutWords;
