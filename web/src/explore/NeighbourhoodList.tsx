import { useTranslation } from 'react-i18next';
import { More } from '../facts/More.tsx';
import { Strength } from '../facts/Strength.tsx';
import { OrganisationLink } from '../facts/OrganisationLink.tsx';
import type { OpenedOrganisationFragment, OrganisationLinkFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { useShown } from '../layout/useShown.ts';
import lists from '../layout/lists.module.css';
import styles from './NeighbourhoodList.module.css';
import { useExploreWords } from './useExploreWords.ts';

interface Props {
  opened: readonly OpenedOrganisationFragment[];
  onToggle: (id: string) => void;
}

/** The neighbourhood as a list: the partners of each opened organisation, strongest first. */
export function NeighbourhoodList({ opened, onToggle }: Props) {
  const words = useExploreWords();
  const [start] = opened;
  return (
    <section aria-labelledby="list-heading">
      <h2 id="list-heading" tabIndex={-1}>
        {words('list')}
      </h2>
      {opened.map((one) => (
        <PartnersOf
          key={one.id}
          organisation={one}
          isOpen={(id) => opened.some((other) => other.id === id)}
          onToggle={onToggle}
          closes={one !== start}
        />
      ))}
    </section>
  );
}

interface PartnersProps {
  organisation: OpenedOrganisationFragment;
  isOpen: (id: string) => boolean;
  onToggle: (id: string) => void;
  /** True where its partners can be hidden again. */
  closes: boolean;
}

function PartnersOf({ organisation, isOpen, onToggle, closes }: PartnersProps) {
  const words = useExploreWords();
  const { number } = useFormat();
  const nameOf = useNames();
  const [listed, showMore] = useShown('listed', 15, 100);
  const { id, ties, tieCount } = organisation;
  const name = nameOf(organisation);
  return (
    <section className={styles.partnersOf} aria-label={words('partnersOf', { name })}>
      <h3>
        {words('partnersOf', { name })}{' '}
        {closes && (
          <button type="button" className="link" aria-label={words('closeName', { name })} onClick={() => onToggle(id)}>
            {words('close')}
          </button>
        )}
      </h3>
      <p className="quiet">
        {tieCount === 0 ? words('none') : words('shown', { shown: number(ties.length), total: number(tieCount) })}
      </p>
      <ol className={lists.partners}>
        {ties.slice(0, listed).map(({ b, strength }) => (
          <Partner key={b.id} partner={b} strength={strength} onOpen={isOpen(b.id) ? null : () => onToggle(b.id)} />
        ))}
      </ol>
      <More shown={Math.min(listed, ties.length)} total={ties.length} onMore={showMore} />
    </section>
  );
}

interface PartnerProps {
  partner: OrganisationLinkFragment;
  strength: number;
  /** Null where its partners are shown already. */
  onOpen: (() => void) | null;
}

function Partner({ partner, strength, onOpen }: PartnerProps) {
  const { t } = useTranslation();
  const words = useExploreWords();
  const nameOf = useNames();
  return (
    <li className={lists.partner}>
      <OrganisationLink organisation={partner} />
      <span className={styles.tie}>
        <Strength value={strength} label={t('strength.tie')} />
        {onOpen && (
          <button
            type="button"
            className="link no-print"
            aria-label={words('openName', { name: nameOf(partner) })}
            onClick={onOpen}
          >
            {words('open')}
          </button>
        )}
      </span>
    </li>
  );
}
