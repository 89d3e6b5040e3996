/** The words that sentences, titles and names are made of. */
export const words = {
  subjects:
    'the consortium|this project|our approach|a shared platform|the proposed method|early evidence|the pilot network|each partner|the work plan|a new generation of tools|the fellowship|field data|the joint laboratory|an open repository|the training programme|public health practice|regional industry|the second phase'.split(
      '|',
    ),
  verbs:
    'will develop|will deliver|aims to improve|builds on|brings together|will validate|demonstrates|will measure|combines|seeks to understand|extends|will reduce the cost of|quantifies|supports|accelerates|will make available|addresses|compares'.split(
      '|',
    ),
  adjectives:
    'robust|low-cost|scalable|high-resolution|sustainable|data-driven|patient-centred|circular|energy-efficient|autonomous|interoperable|bio-based|climate-neutral|trustworthy|long-term|cross-border|non-invasive|adaptive|open|standardised'.split(
      '|',
    ),
  nouns:
    'sensors|materials|models|therapies|supply chains|imaging methods|catalysts|cohorts|monitoring systems|decision tools|crops|protocols|batteries|learning algorithms|biomarkers|membranes|networks|policies|processes|ecosystems|archives|vaccines|turbines|soils|cities|proteins|surfaces|simulations|instruments|services'.split(
      '|',
    ),
  purposes:
    'in close contact with end users|across several member states|under real operating conditions|with a clear path to the market|beyond the state of the art|over the next decade|at an affordable price|for rare and common diseases|without harm to the environment|from laboratory to field scale|in line with open science|for small and medium-sized enterprises|while respecting privacy|in rural and coastal areas'.split(
      '|',
    ),
  business:
    'TECHNOLOGIES|ENERGY|BIOTECH|SYSTEMS|ANALYTICS|ENGINEERING|CONSULTING|ROBOTICS|MATERIALS|DIAGNOSTICS|SOFTWARE|AGRO|PHARMA|MOBILITY|SOLUTIONS|PHOTONICS|INNOVATION|LOGISTICS'.split(
      '|',
    ),
};

const CONSONANTS = 'bdfglmnprstvkzch';
const VOWELS = 'aeio';

/** A made-up word for a number: two letters for each six bits, so that different numbers have different words. */
export function inventedWord(number: number, syllables: number): string {
  let word = '';
  for (let syllable = 0; syllable < syllables; syllable++) {
    const bits = (number >>> (6 * syllable)) & 63;
    word += CONSONANTS[bits & 15]! + VOWELS[bits >> 4]!;
  }
  return word;
}

/** The text with a capital at the beginning of each word. */
export function capitalised(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[\s(-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
