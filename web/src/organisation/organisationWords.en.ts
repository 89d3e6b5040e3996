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
  amountless: 'Projects whose amount for it is not known, the first of them:',
  names: 'Names, numbers and bodies it belongs to',
};

export type OrganisationWords = typeof organisationWords;
