/** All that the page of an organisation alone says, in English. */
export const organisationWords = {
  contents: 'On this page',
  standing: 'How you reach them',
  noWay: 'No way to them is known.',
  all: 'All {{number}}',
  running: 'Running {{number}}',
  coordinates: 'Coordinated {{number}}',
  twice: 'A project in which it has several roles, or places, has a row for each.',
  show: 'Projects shown',
  project: 'Project',
  role: 'Role',
  time: 'Time',
  receives: 'Receives',
  list: 'As a list, with filters',
  partnersAsList: 'All {{number}} that ever shared a project or an agreement, as a list: by place, field, kind',
  fields: 'Fields of its projects',
  allFields: 'All fields',
  associated_one:
    'In {{number}} participation it is an associated partner, who by the rules of European programmes receives none of their money: no amount is on record, and none is to be expected. Sums, files and lists count it among those not known.',
  associated_other:
    'In {{number}} participations it is an associated partner, who by the rules of European programmes receives none of their money: no amounts are on record, and none are to be expected. Sums, files and lists count them among those not known.',
  pays: 'It also gives money. Known of what it gives:',
  paysUnknown_one: 'The amount of {{number}} more grant that it gives is not known.',
  paysUnknown_other: 'The amounts of {{number}} more grants that it gives are not known.',
  amountless: 'Projects whose amount for it is not known, the first of them:',
  names: 'Names, numbers and bodies it belongs to',
};

export type OrganisationWords = typeof organisationWords;
