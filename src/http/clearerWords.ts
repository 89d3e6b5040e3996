type Sentence = (found: RegExpExecArray) => string;

/** Sentences of the libraries below that say what was wrong and not what would be right, and ours in their place. */
const SENTENCES: readonly (readonly [RegExp, Sentence])[] = [
  [
    /^(?:Syntax Error: )?Document contains more that? (\d+) tokens/,
    ([, most]) =>
      `A document may have ${Number(most).toLocaleString('en')} tokens at most; this one has more. Ask in several requests.`,
  ],
  [
    /^Operation batching disabled\.$/,
    () =>
      'A body holds one question, not a list of them. Ask them one by one, or as several root fields of one document.',
  ],
  [
    /^POST body missing, invalid Content-Type, or JSON object has no keys\.$/,
    () => 'The body must be JSON such as {"query": "{ ... }", "variables": {}}; this one is empty or no object.',
  ],
  [
    /^Must provide operation name if query contains multiple operations\.$/,
    () => 'The document has several operations: `operationName` must say which of them is asked.',
  ],
  [
    /^Unknown operation named "(.*)"\.$/s,
    ([, name]) =>
      `\`operationName\` names "${name}", but the document has no such operation: give the name of one that it has.`,
  ],
];

/** Says a sentence of a library so that it tells what would be right; one that does, or is ours, stays as it is. */
export function clearerWords(message: string): string {
  for (const [theirs, ours] of SENTENCES) {
    const found = theirs.exec(message);
    if (found) return ours(found);
  }
  return message;
}
