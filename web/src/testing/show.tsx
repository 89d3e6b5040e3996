import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, type RenderResult } from '@testing-library/react';
import { type UserEvent, userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { changeLanguage } from '../language/startLanguage.ts';
import { type Language, LOCALES } from '../language/Language.ts';

interface Options {
  language?: Language;
  /** The path and search of the page. */
  address?: string;
}

/** A shown element, and the user of the test. */
export interface Shown extends RenderResult {
  user: UserEvent;
  /** Shows something else in the same place. */
  show(element: ReactNode): void;
}

/** Shows an element, in place of any before, as the pages would: in a language, at an address, with questions that are not tried twice. */
export async function show(element: ReactNode, { language = 'en', address = '/' }: Options = {}): Promise<Shown> {
  cleanup();
  history.replaceState(null, '', address);
  await changeLanguage(language);
  const questions = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  const inFrame = (shown: ReactNode) => (
    <I18nProvider locale={LOCALES[language]}>
      <QueryClientProvider client={questions}>{shown}</QueryClientProvider>
    </I18nProvider>
  );
  const rendered = render(inFrame(element));
  return { ...rendered, user: userEvent.setup(), show: (other) => rendered.rerender(inFrame(other)) };
}
