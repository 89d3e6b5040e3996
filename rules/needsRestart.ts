/** The words of a Neo4j that refuses all until it is restarted, as one does whose disk was full; their code is that of any fault. */
export const NEEDS_RESTART = 'needs to be restarted';
