/**
 * The truth wanted of a condition. A condition is true, false or, on a value that is not known, neither. NOT asks its
 * condition to be false; `orUnknown` takes what is neither as well.
 */
export interface Wanted {
  holds: boolean;
  orUnknown: boolean;
}

/** The rows that fit, and those that do not for any reason. */
export const FITS: Wanted = { holds: true, orUnknown: false };
export const FITS_NOT: Wanted = { holds: false, orUnknown: true };
