/** The end of a sentence, not of an abbreviation ("e.g. IKOP", "Art. 22"). */
const SENTENCE_END = /(?<=[.!?][)”"’]?)(?<!\b(?:e\.g|i\.e|etc|cf|incl|Art|No|Nos|vs|approx)\.)\s+(?=[A-Z“"(])/;

const WHO =
  '(?:legal entit|entit|applicant|participant|partner|beneficiar|organi[sz]ation|consorti|countr|third part|Member State|procurer|SME)';
const NUMBER = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';

/** Words by which a sentence narrows or widens who takes part. */
const TELLING: readonly RegExp[] = [
  new RegExp(
    `\\b(?:participation|eligibility|call|topic|action)s? (?:is|are|will be) (?:limited|restricted|open(?: only)?) to\\b`,
    'i',
  ),
  new RegExp(`\\b${WHO}\\w*\\b.*\\b(?:is|are|be)(?: also| exceptionally| only| not)* (?:in)?eligible\\b`, 'i'),
  /\bproposals?\b.*\b(?:including|with|from)\b.*\b(?:will|shall|is|are)\b.*\bineligible\b/i,
  new RegExp(`\\b${WHO}\\w*\\b.*\\b(?:may|can|cannot|must|shall)(?: not| only)? participate\\b`, 'i'),
  new RegExp(`\\(JRC\\).*\\bmay participate\\b`),
  new RegExp(
    `\\b(?:at least|at most|minimum(?: of)?|maximum(?: of)?|(?:no )?more than|up to) ${NUMBER}\\b(?: \\S+){0,6}? ${WHO}`,
    'i',
  ),
  new RegExp(
    `\\b(?:consorti(?:um|a)|proposals?|applicants?)\\b.*\\bmust (?:\\w+ )?(?:include|involve|comprise|consist|be submitted by|be coordinated by|have|agree)\\b.*\\b${WHO}`,
    'i',
  ),
  new RegExp(`\\b(?:consorti(?:um|a))\\b.*\\bmust\\b.*\\bparticipation\\b`, 'i'),
  new RegExp(`\\b${WHO}\\w*\\b.*\\b(?:directly or indirectly )?controlled by\\b`, 'i'),
];
/** Said of nearly every topic, or of costs and money alone: it changes nothing about who takes part. */
const SAYS_NOTHING =
  /\bnot automatically eligible\b|\bdescribed in\b.*\bAnnex|\bcosts?\b.*\beligible\b|\beligible costs?\b|\bthird part\w*\b.*\bEUR\b|\bsubcontract/i;

/**
 * Finds the sentences of a call's conditions (English, plain text, a paragraph a line) that narrow or widen who takes part,
 * word for word, each once. It goes by words and may miss one.
 */
export function participationSentences(conditions: string): string[] {
  const sentences = conditions.split('\n').flatMap((line) => line.replace(/^- /, '').trim().split(SENTENCE_END));
  return [
    ...new Set(sentences.filter((one) => !SAYS_NOTHING.test(one) && TELLING.some((pattern) => pattern.test(one)))),
  ];
}
