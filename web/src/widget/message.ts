/** The address of the page that is made for frames on other sites. */
export const FRAME_ADDRESS = '/embed/ways';

/** The name under which a frame tells the page around it how high it is. */
export const HEIGHT_MESSAGE = 'way-finder:height';

/** The message itself. */
export interface HeightMessage {
  type: typeof HEIGHT_MESSAGE;
  /** Pixels. */
  height: number;
}
