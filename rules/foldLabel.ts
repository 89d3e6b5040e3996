const ASCII = /^[\0-\x7f]*$/;

/** A label as names are compared: NFKD, no marks, lower case, only the letters and digits of every script. */
export function foldLabel(label: string): string {
  if (ASCII.test(label)) return label.toLowerCase().replace(/[^a-z0-9]+/g, '');
  // Marks are neither letters nor numbers, so that they go with the rest.
  return label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
