import { inAddress } from '../layout/addresses.ts';
import { type WayQuestion, writeWayQuestion } from './WayQuestion.ts';

/** The address of the letter to the first on a way, which is found again by its id. */
export function wayLetterAddress(question: WayQuestion, path: string): string {
  return `/letter?${writeWayQuestion({ ...question, way: null })}&path=${inAddress(path)}`;
}
