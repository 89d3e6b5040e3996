/** Begins it in a capital where it begins with one that has no name, and adds the full stop, unless the sentence ends in a name that brings its own ("Molteni S.p.A."). */
export function endSentence(sentence: string): string {
  const begun = sentence.replace(
    /^(?:an organisation|un’organizzazione) /,
    (words) => words[0]!.toUpperCase() + words.slice(1),
  );
  return /[.!?…。！？]$/u.test(begun) ? begun : `${begun}.`;
}
