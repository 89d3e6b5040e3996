import type { Snapshot } from '../columns/Snapshot.ts';
import { type Candidates, toCandidates } from './Candidates.ts';
import { findMisses } from './findMisses.ts';
import type { ListSelection, ListSubject } from './ListSelection.ts';
import type { ListParts } from './listValues.ts';
import { projectPhases } from './projectPhases.ts';
import { organisationStandings, projectStandings } from './standings.ts';

/** A list before it is ordered: what may be in it, and what its values are read from. */
export interface ListView extends ListParts {
  candidates: Candidates;
}

/** The view of a selection. */
export function listView(snapshot: Snapshot, subject: ListSubject, selection: ListSelection): ListView {
  const organisations = organisationStandings(snapshot, selection);
  const parts: ListParts = {
    subject,
    phases: projectPhases(snapshot, selection.asOf),
    standings: { organisations, projects: projectStandings(snapshot, organisations) },
  };
  return { ...parts, candidates: toCandidates(snapshot, subject, findMisses(snapshot, selection, parts)) };
}
