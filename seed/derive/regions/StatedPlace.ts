/** The place of an organisation as it is shown; undefined is unknown. */
export interface StatedPlace {
  /** ISO 3166. */
  country: string | undefined;
  city: string | undefined;
  postalCode: string | undefined;
  /** The region that its sources state. */
  nuts: string | undefined;
}
