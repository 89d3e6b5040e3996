/** Adds the full stop, unless the sentence ends in a name that brings its own ("Molteni S.p.A."). */
export function endSentence(sentence: string): string {
  return /[.!?…。！？]$/u.test(sentence) ? sentence : `${sentence}.`;
}
