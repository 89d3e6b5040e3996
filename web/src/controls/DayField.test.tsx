import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { show } from '../testing/show.tsx';
import { DayField } from './DayField.tsx';

async function showField(day: string | null, language: 'en' | 'it' = 'en') {
  const onChange = vi.fn<(day: string | null) => void>();
  function Held() {
    const [held, setHeld] = useState(day);
    function change(next: string | null): void {
      onChange(next);
      setHeld(next);
    }
    return <DayField label="As of" day={held} onChange={change} />;
  }
  const { user } = await show(<Held />, { language });
  return { user, onChange };
}

const parts = () => screen.getAllByRole('spinbutton').map(({ textContent }) => textContent);

test('a day stands there part by part, in the order of the reader', async () => {
  await showField('2026-01-31');
  expect(screen.getByRole('group', { name: 'As of' })).toBeTruthy();
  expect(parts()).toEqual(['31', '01', '2026']);
});

test('a day that is typed is told once its year is whole', async () => {
  const { user, onChange } = await showField(null);
  await user.tab();
  await user.keyboard('05032019');
  expect(onChange.mock.calls.at(-1)).toEqual(['2019-03-05']);
  expect(onChange.mock.calls.every(([day]) => day === null || day >= '1900')).toBe(true);
});

test('a part goes up with the arrow key', async () => {
  const { user, onChange } = await showField('2026-01-31', 'it');
  await user.tab();
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowUp}');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('2027-01-31');
});

test('a day that is changed from outside is shown', async () => {
  const { show: showAgain } = await show(<DayField label="As of" day="2026-01-31" onChange={vi.fn()} />);
  showAgain(<DayField label="As of" day="2020-06-15" onChange={vi.fn()} />);
  expect(parts()).toEqual(['15', '06', '2020']);
});
