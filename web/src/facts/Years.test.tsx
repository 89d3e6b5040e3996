import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { Years } from './Years.tsx';

test.each([
  ['2019-01-01', '2023-12-31', '2019–2023', '2019–2023'],
  ['2019-01-01', '2019-12-31', '2019', '2019'],
  ['2019-01-01', null, 'since 2019', 'dal 2019'],
  [null, '2023-12-31', 'until 2023', 'fino al 2023'],
  [null, null, 'years not known', 'anni non noti'],
])('from %s to %s', async (startDate, endDate, english, italian) => {
  const years = <Years startDate={startDate} endDate={endDate} />;
  expect((await show(years)).container.textContent).toBe(english);
  const { container } = await show(years, { language: 'it' });
  expect(container.textContent).toBe(italian);
});
