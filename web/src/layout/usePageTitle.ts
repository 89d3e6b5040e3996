import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** The page shown last; null before the first. */
const shown: { path: string | null } = { path: null };

/**
 * Names the page in the browser and, after a move from another page, puts the focus on its heading, so that a reader who
 * does not see the page hears where they are. Give the ref to the heading.
 */
export function usePageTitle(title: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { t } = useTranslation();
  const product = t('layout.product');
  useEffect(() => {
    document.title = title ? `${title} · ${product}` : product;
  }, [title, product]);
  useEffect(() => {
    const moved = shown.path !== null && shown.path !== location.pathname;
    shown.path = location.pathname;
    if (moved) {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }, []);
  return heading;
}
