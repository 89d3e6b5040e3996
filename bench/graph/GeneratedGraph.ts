import { type Calendar, calendar } from './Calendar.ts';
import type { Consortia } from './Consortia.ts';
import { formConsortia } from './formConsortia.ts';
import type { GeneratorPlan } from './GeneratorPlan.ts';
import { type OrganisationTable, organisationTable } from './OrganisationTable.ts';
import { projectSizes } from './projectSizes.ts';

/** The members and dates of all projects, drawn once and kept. All else follows from the seed and a number. */
export interface GeneratedGraph {
  plan: GeneratorPlan;
  organisations: OrganisationTable;
  calendar: Calendar;
  consortia: Consortia;
}

/** Draws the whole network of a plan. Projects are numbered in the order of their starts. */
export function generateGraph(plan: GeneratorPlan): GeneratedGraph {
  const organisations = organisationTable(plan);
  return {
    plan,
    organisations,
    calendar: calendar(plan),
    consortia: formConsortia(plan, organisations, projectSizes(plan)),
  };
}
