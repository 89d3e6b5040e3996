import { expect, test } from 'vitest';
import { widerProgramme } from './widerProgramme.ts';

test.each([
  ['programme:HORIZON.2.1.3', 'programme:HORIZON', 'programme:HORIZON.2.1'],
  ['programme:HORIZON.2', 'programme:HORIZON', null],
  ['programme:H2020-EU.3.1', 'programme:H2020', 'programme:H2020-EU.3'],
  ['programme:H2020-EU.3', 'programme:H2020', null],
  ['programme:H2020-Euratom-1.4', 'programme:H2020', 'programme:H2020-Euratom-1'],
  ['programme:H2020-Euratom-1', 'programme:H2020', 'programme:H2020-Euratom'],
  ['programme:H2020-Euratom', 'programme:H2020', null],
  ['programme:FP7-HEALTH', 'programme:FP7', null],
  ['programme:EURATOM.1', 'programme:HORIZON', 'programme:EURATOM2027'],
  ['programme:EURATOM.1.2', 'programme:HORIZON', 'programme:EURATOM.1'],
  ['programme:EURATOM2027', 'programme:HORIZON', null],
])('above %s under %s stands %s', (id, root, wider) => {
  expect(widerProgramme(id, root)).toBe(wider);
});
