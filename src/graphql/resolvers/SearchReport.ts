import { searchNote } from '../../questions/explanation/searchNote.ts';
import type { SearchReportResolvers } from '../generated.ts';

/** The note of a report, in the language asked for. */
export const SearchReport: SearchReportResolvers = {
  note: ({ note }, { language }) => (note ? searchNote(note, language ?? 'EN') : null),
};
