import { badUserInput } from '../../errors.ts';

const LONGEST_TEXT = 200;

/** Returns words that are sought; BAD_USER_INPUT for none, and for more than 200 characters. */
export function checkText(argument: string, text: string): string {
  const length = [...text].length;
  if (length > LONGEST_TEXT) {
    throw badUserInput(
      `\`${argument}\` must be at most ${LONGEST_TEXT} characters, not ${length.toLocaleString('en')}.`,
    );
  }
  if (text.trim() === '') throw badUserInput(`\`${argument}\` must say what is sought, not ${JSON.stringify(text)}.`);
  return text;
}
