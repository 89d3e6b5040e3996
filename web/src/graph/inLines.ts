/** At most two lines of about so many letters, broken between words; what is left out shows as dots. */
export function inLines(name: string, longest = 20): string[] {
  const lines: string[] = [''];
  for (const word of name.split(/\s+/)) {
    const line = lines[lines.length - 1] ?? '';
    if (line === '' || line.length + word.length < longest) lines[lines.length - 1] = `${line} ${word}`.trim();
    else lines.push(word);
  }
  const cut = (line: string): string => (line.length > longest + 4 ? `${line.slice(0, longest)}…` : line);
  const [first = '', second] = lines.map(cut);
  if (second === undefined) return [first];
  return [first, lines.length > 2 && !second.endsWith('…') ? `${second}…` : second];
}
