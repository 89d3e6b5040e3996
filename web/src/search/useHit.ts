import type { FoundHitFragment } from '../graphql/generated.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useNames } from '../language/useNames.ts';
import { pageAddress, type PageKind } from '../layout/addresses.ts';

/** Something found, as a reader sees it. */
export interface ShownHit {
  name: string;
  /** Its place, or its title; empty where there is none. */
  more: string;
  href: string;
}

const KINDS: Readonly<Record<FoundHitFragment['type'], PageKind>> = {
  ORGANISATION: 'organisation',
  PROJECT: 'project',
  CLUSTER: 'cluster',
  PROGRAMME: 'programme',
  FIELD: 'field',
  COUNTRY: 'country',
  AGREEMENT: 'agreement',
  CALL: 'call',
  REGION: 'region',
};

/** Gives the name, place and address of something found, in the reader's language. */
export function useHit(): (hit: FoundHitFragment) => ShownHit {
  const nameOf = useNames();
  const language = useLanguage();
  return (hit) => {
    const { type, entityId, label, organisation, project, cluster, programme, field, agreement, country, region } = hit;
    const isNameless = region?.code === label;
    // A region without a name says its country itself.
    const within = organisation?.country ?? (isNameless ? null : region?.country);
    const place = [organisation?.displayCity, within && nameOf(within)];
    const code = type === 'CALL' ? entityId.replace('call:', '') : isNameless ? null : region?.code;
    const italian = language === 'it';
    const nameIt = italian ? (country ?? cluster)?.nameIt || (programme ?? field ?? agreement)?.titleIt : null;
    const title = (italian && project?.titleIt) || project?.title;
    return {
      name: organisation
        ? nameOf(organisation)
        : region
          ? nameOf({ id: entityId, name: label })
          : (project?.acronym ?? title ?? nameIt ?? label),
      // A title that is the name already is not said twice.
      more: [...place, project?.acronym && title, code].filter(Boolean).join(', '),
      href: pageAddress(KINDS[type], entityId),
    };
  };
}
