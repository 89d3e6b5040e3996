/** At most these shares of regions may be gone, and of rows break a rule, or the load stops before it writes. */
export const LIMITS = { gone: 0.02, wrong: 0.01 };
