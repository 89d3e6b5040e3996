import { readParticipation } from '../../rules/participation/readParticipation.ts';

/** The list of countries that the product comes with. */
export const PARTICIPATION = await readParticipation();
