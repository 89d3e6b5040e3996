import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { RoleNote } from './RoleNote.tsx';

test('each role in a table is explained once, the leading first, and nothing where none is known', async () => {
  const roles = ['PARTNER', 'COORDINATOR', null, 'PARTNER'] as const;
  const { container, show: showAgain } = await show(<RoleNote roles={roles} />, { language: 'it' });
  expect(container.textContent).toBe(
    'coordinatore: guida il progetto · partner: partecipa, come dicono i dati più vecchi e le notizie di stampa',
  );
  showAgain(<RoleNote roles={[null]} />);
  expect(container.textContent).toBe('');
});
