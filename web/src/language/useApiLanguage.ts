import { useLanguage } from './useLanguage.ts';

/** Gives the reader's language as the endpoint names it. */
export function useApiLanguage(): 'EN' | 'IT' {
  return useLanguage() === 'it' ? 'IT' : 'EN';
}
