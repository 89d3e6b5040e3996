import { expect, test } from 'vitest';
import { Route } from 'wouter';
import { show } from '../testing/show.tsx';
import { pageAddress } from './addresses.ts';
import { usePageId } from './usePageId.ts';

function Id() {
  return usePageId();
}

test.each(['pic:998436424', 'field:/21/31', 'cordis-name:Università di Siena?', '100%'])(
  'the identifier %s is the same in the page as in the link to it',
  async (id) => {
    const { container } = await show(<Route path="/field/:id" component={Id} />, { address: pageAddress('field', id) });
    expect(container.textContent).toBe(id);
  },
);

test('an address that was cut within a letter is read as far as it goes', async () => {
  const { container } = await show(<Route path="/field/:id" component={Id} />, { address: '/field/Universit%C3' });
  expect(container.textContent).toBe('Universit%C3');
});
