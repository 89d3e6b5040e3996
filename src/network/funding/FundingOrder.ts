/** The orders that rows can stand in, as in the schema. */
export const FUNDING_ORDERS = ['AMOUNT_DESC', 'AMOUNT_ASC', 'PROJECTS_DESC', 'NAME_ASC', 'NAME_IT_ASC'] as const;
/** An order that rows can stand in. */
export type FundingOrder = (typeof FUNDING_ORDERS)[number];
