import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import type { ChangesOfLoadFragment, PartnerGainedFragment } from '../graphql/generated.ts';
import { KeepButton } from '../kept/KeepButton.tsx';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { type PageKind, pageAddress } from '../layout/addresses.ts';
import { Left } from './Left.tsx';
import { Part } from './Part.tsx';
import { useChangesWords } from './useChangesWords.ts';
import { useProjectName } from './useProjectName.ts';
import lists from '../layout/lists.module.css';
import styles from './changes.module.css';

/** Organisations that came to be tied, by what ties them; those of the collaboration that brought most first. */
export function NewPartners({ news, isOfSeveral }: { news: ChangesOfLoadFragment; isOfSeveral: boolean }) {
  const t = useChangesWords();
  const { number } = useFormat();
  const { newPartners, newPartnerCount } = news;
  if (!newPartnerCount) return null;
  const groups = new Map<string, PartnerGainedFragment[]>();
  for (const partner of newPartners) {
    const key = `${thingOf(partner)?.id} ${isOfSeveral ? partner.with.id : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), partner]);
  }
  const inOrder = [...groups.values()].sort((a, b) => b.length - a.length);
  return (
    <Part title={t('partners', { number: number(newPartnerCount) })}>
      {inOrder.map((partners) => (
        <Group key={partners[0]?.organisation.id} partners={partners} isOfSeveral={isOfSeveral} />
      ))}
      <ul className={lists.columns}>
        <Left count={newPartnerCount - newPartners.length} />
      </ul>
    </Part>
  );
}

function Group({ partners, isOfSeveral }: { partners: readonly PartnerGainedFragment[]; isOfSeveral: boolean }) {
  const [first] = partners;
  return (
    <>
      {first && <Through partner={first} isOfSeveral={isOfSeveral} />}
      <ul className={lists.columns}>
        {partners.map(({ organisation }) => (
          <li key={organisation.id}>
            <OrganisationLink organisation={organisation} /> <KeepButton organisation={organisation} isSmall />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The collaboration that brought them; where the changes of several are shown, the one of these that is in it too. */
function Through({ partner, isOfSeveral }: { partner: PartnerGainedFragment; isOfSeveral: boolean }) {
  const t = useChangesWords();
  const nameOf = useNames();
  const projectName = useProjectName();
  const { project, with: ours } = partner;
  const thing = thingOf(partner);
  if (!thing) return null;
  return (
    <p className={styles.through}>
      {isOfSeveral && `${nameOf(ours)}, `}
      {t('inWork')}{' '}
      <AppLink href={pageAddress(thing.kind, thing.id)}>{project ? projectName(project) : nameOf(thing)}</AppLink>
    </p>
  );
}

interface Thing {
  kind: PageKind;
  id: string;
  name: string;
  nameIt?: string | null;
}

function thingOf({ project, cluster, agreement }: PartnerGainedFragment): Thing | null {
  if (project) return { kind: 'project', id: project.id, name: project.id };
  if (cluster) return { kind: 'cluster', ...cluster };
  return agreement && { kind: 'agreement', ...agreement };
}
