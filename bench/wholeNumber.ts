/** Reads the value of an option. @throws RangeError that names it, and shows how the program is used */
export function wholeNumber(option: string, text: string, usage: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new RangeError(`--${option} must be a whole number above 0, not "${text}".\n${usage}`);
  return Number(text);
}
