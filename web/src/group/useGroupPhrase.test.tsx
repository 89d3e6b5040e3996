import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { useGroupPhrase } from './useGroupPhrase.ts';
import type { NamedCondition } from './useGroupNames.ts';

const [POLAND, TUSCANY, ONCOLOGY, ALISEI, FIRMS, PISA] = (
  [
    ['countries', 'PL', 'Poland'],
    ['regions', 'ITI1', 'Toscana'],
    ['fields', 'field:1', 'oncology'],
    ['clusters', 'cluster:a', 'ALISEI'],
    ['kinds', 'COMPANY', 'Company'],
    ['ids', 'pic:1', 'Pisa'],
  ] as const
).map(([key, value, name]): NamedCondition => ({ key, value, name })) as [NamedCondition, ...NamedCondition[]];

function Phrase({ all }: { all: readonly (NamedCondition | undefined)[] }) {
  const phrase = useGroupPhrase();
  return phrase(all.filter((one) => one !== undefined));
}

test.each([
  [[POLAND], 'Poland', 'Poland'],
  [[POLAND, TUSCANY], 'Poland, Toscana', 'Poland, Toscana'],
  [[PISA], 'Pisa', 'Pisa'],
  [[ONCOLOGY], 'organisations with projects on oncology', 'organizzazioni con progetti su: oncology'],
  [[ALISEI], 'organisations, members of ALISEI', 'organizzazioni, membri di ALISEI'],
  [[FIRMS], 'companies', 'imprese'],
  [
    [POLAND, ONCOLOGY, ALISEI, FIRMS],
    'companies in Poland, members of ALISEI, with projects on oncology',
    'imprese (Poland), membri di ALISEI, con progetti su: oncology',
  ],
  [[POLAND, PISA], 'Pisa in Poland', 'Pisa (Poland)'],
  [[FIRMS, PISA], 'Pisa, companies', 'Pisa, imprese'],
])('a group reads well in both languages: %j', async (all, english, italian) => {
  const { container } = await show(<Phrase all={all} />);
  expect(container.textContent).toBe(english);
  const { container: inItalian } = await show(<Phrase all={all} />, { language: 'it' });
  expect(inItalian.textContent).toBe(italian);
});
