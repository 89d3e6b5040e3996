import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { FoundMissions } from './FoundMissions.tsx';

const shown = () => screen.queryAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);

test.each([
  ['cancer mission', 'en', [['Cancer', '/projects?mission=CANCER']]],
  ['Missione cancro', 'it', [['Cancro', '/projects?mission=CANCER']]],
  ['mission soil', 'en', [['A Soil Deal for Europe', '/projects?mission=SOIL']]],
  ['cancer', 'en', []],
  ['emission of cancer', 'en', []],
] as const)('“%s” in %s finds missions', async (text, language, found) => {
  await show(<FoundMissions text={text} />, { language });
  expect(shown()).toEqual(found);
});

test('where none is named all are shown', async () => {
  await show(<FoundMissions text="EU missions" />);
  expect(shown()).toHaveLength(5);
});
