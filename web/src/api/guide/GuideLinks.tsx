import { useLanguage } from '../../language/useLanguage.ts';
import { AppLink } from '../../layout/AppLink.tsx';
import { GUIDE_PAGES, guideAddress } from './guidePages.ts';
import lists from '../../layout/lists.module.css';

/** Links to all pages about the API. */
export function GuideLinks({ shown }: { shown?: string }) {
  const language = useLanguage();
  return (
    <ul className={lists.columns}>
      {GUIDE_PAGES.map(({ id, name }) => (
        <li key={id}>
          <AppLink href={guideAddress(id)} {...(id === shown && { 'aria-current': 'page' })}>
            {name[language]}
          </AppLink>
        </li>
      ))}
    </ul>
  );
}
