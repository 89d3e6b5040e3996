import { Choice } from '../controls/Choice.tsx';
import { idsToday } from './useKeptOrganisations.ts';
import { useKept } from './useKept.ts';
import { useKeptWords } from './useKeptWords.ts';

/** Takes all organisations of a list of one's own that are in the data; nothing where there is none with anybody in it. */
export function OwnListChoice({ onChoose }: { onChoose: (ids: readonly string[]) => void }) {
  const t = useKeptWords();
  const lists = useKept().lists.filter(({ entries }) => entries.length > 0);
  if (lists.length === 0) return null;
  return (
    <Choice
      label={t('fromList')}
      chosen=""
      choices={[
        { id: '', name: t('chooseList') },
        ...lists.map(({ id, name, entries }) => ({ id, name: `${name ?? t('unnamed')} (${entries.length})` })),
      ]}
      onChoose={(chosen) => {
        const list = lists.find(({ id }) => id === chosen);
        if (list) void idsToday(list.entries.map(({ id }) => id)).then(onChoose);
      }}
    />
  );
}
