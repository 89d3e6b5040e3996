import { expect, test } from 'vitest';
import { show } from '../testing/show.tsx';
import { type Named, useNames } from './useNames.ts';

function Name({ named }: { named: Named }) {
  return useNames()(named);
}

test.each([
  ['en', { name: 'Germany', nameIt: 'Germania' }, 'Germany'],
  ['it', { name: 'Germany', nameIt: 'Germania' }, 'Germania'],
  ['it', { name: 'Germany', nameIt: null }, 'Germany'],
  ['it', { name: 'Germany', nameIt: '' }, 'Germany'],
  ['it', { name: 'oncology' }, 'oncology'],
  ['en', { id: 'region:DE30', name: 'DE30' }, 'region DE30 (Germany)'],
  ['it', { id: 'region:EL30', name: 'EL30' }, 'regione EL30 (Grecia)'],
  ['en', { id: 'region:ITI1', name: 'Toscana' }, 'Toscana'],
  ['en', { name: 'PIC 900000001', nameIt: null }, 'PIC 900000001 (no name on record here)'],
  ['it', { name: 'PIC 900000001' }, 'PIC 900000001 (nessun nome registrato qui)'],
] as const)('%s: %o is %s', async (language, named, name) => {
  expect((await show(<Name named={named} />, { language })).container.textContent).toBe(name);
});
