import type { YearWords } from '../funding/yearWords.en.ts';
import type { KeptWords } from '../kept/keptWords.en.ts';
import type { Words } from './words.en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Words; kept: KeptWords; years: YearWords };
  }
}
