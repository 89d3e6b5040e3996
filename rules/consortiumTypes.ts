/** The fewest independent organisations that the rules below ask for. */
export const SMALLEST_CONSORTIUM = 3;

/**
 * The types of projects (`projectType`) that are taken to need a consortium of SMALLEST_CONSORTIUM: what Regulation (EU)
 * 1290/2013, article 9, and Regulation (EU) 2021/695, article 22(2), ask for. Article 22(3) and (4) except ERC, EIC,
 * training and mobility (MSCA), co-funded programmes and CSA. CSA is here all the same: of those that
 * list two or more, 95 of 100 list at least three in complete data, so that one that lists two is most often listed in
 * part; one that lists a single organisation ties nobody.
 */
export const CONSORTIUM_TYPES: readonly string[] = ['RIA', 'IA', 'CSA', 'PCP', 'PPI'];
