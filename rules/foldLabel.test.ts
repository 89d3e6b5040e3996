import { expect, it } from 'vitest';
import { foldLabel } from './foldLabel.ts';

it.each([
  ['Fondazione Toscana Life-Sciences (TLS)', 'fondazionetoscanalifesciencestls'],
  ['Città  dell’Università №2', 'cittadelluniversitano2'],
  ['İZMİR ﬁ', 'izmirfi'],
  ['Αθήνα 3', 'αθηνα3'],
  ['--', ''],
])('folds %j to %j', (label, folded) => {
  expect(foldLabel(label)).toBe(folded);
});
