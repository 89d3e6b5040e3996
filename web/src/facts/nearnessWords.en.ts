/** Words for how near two organisations are, in English. */
export const nearnessWords = {
  all: 'All ways together',
  said: '{{word}}, {{number}} of 100',
  strong: 'very near',
  good: 'near',
  fair: 'fairly near',
  weak: 'far',
  faint: 'very far',
  how: 'What does this tell?',
  explained:
    'Every way of up to three ties counts, listed here or not, under the same conditions; a step through somebody with many partners counts less. It compares organisations with about as many partners: one with many is near to most. It is not a probability.',
};

/** The words of nearness in any language. */
export type NearnessWords = Record<keyof typeof nearnessWords, string>;
