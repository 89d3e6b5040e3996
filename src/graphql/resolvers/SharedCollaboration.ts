import type { SharedCollaborationResolvers } from '../generated.ts';

/** Which of the three entities a shared collaboration is. */
export const SharedCollaboration: SharedCollaborationResolvers = {
  project: ({ kind, id }) => (kind === 'PROJECT' ? id : null),
  cluster: ({ kind, id }) => (kind === 'CLUSTER' ? id : null),
  agreement: ({ kind, id }) => (kind === 'AGREEMENT' ? id : null),
};
