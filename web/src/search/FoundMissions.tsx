import { useTranslation } from 'react-i18next';
import type { EuMission } from '../graphql/generated.ts';
import { AppLink } from '../layout/AppLink.tsx';
import { listAddress } from '../list/ListQuestion.ts';
import lists from '../layout/lists.module.css';

const MISSIONS = ['ADAPTATION', 'CANCER', 'CITIES', 'OCEAN', 'SOIL'] as const satisfies readonly EuMission[];
/** The least letters of a word that tells a mission from the others. */
const TELLING = 5;

/** Missions of the European Union, which are no entities of the graph, where the text speaks of one: each leads to its projects. */
export function FoundMissions({ text }: { text: string }) {
  const { t } = useTranslation();
  const said = wordsOf(text);
  if (!said.some((word) => /^mission[ei]?s?$/.test(word))) return null;
  const isNamed = (id: (typeof MISSIONS)[number]): boolean =>
    [...wordsOf(t(`lists.mission.${id}`)), id.toLowerCase()].some(
      (word) => (word.length >= TELLING || word === 'soil') && said.includes(word),
    );
  const named = MISSIONS.filter(isNamed);
  return (
    <section aria-labelledby="found-missions">
      <h2 id="found-missions">{t('search.missions')}</h2>
      <ul className={lists.partners}>
        {(named.length > 0 ? named : MISSIONS).map((id) => (
          <li key={id}>
            <AppLink href={listAddress('projects', { values: { MISSION: [id] } })}>{t(`lists.mission.${id}`)}</AppLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
