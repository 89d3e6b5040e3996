import { expect, test } from 'vitest';
import { collaborationRecord, graphRecords, organisationRecord } from '../../../test/oracles/recordsForTests.ts';
import { readSearchVocabulary } from './readSearchVocabulary.ts';
import { buildSnapshot } from '../../network/build/buildSnapshot.ts';
import { hospitalsOf } from '../../network/search/hospitalsOf.ts';
import { indexTexts } from '../../network/search/indexTexts.ts';

const HOSPITALS = [
  'Azienda Ospedaliero-Universitaria Senese',
  'UNIVERSITÄTSKLINIKUM HEIDELBERG',
  'Karolinska Universitetssjukhuset',
  'CENTRE HOSPITALIER UNIVERSITAIRE DE LILLE',
  'Erasmus Universitair Medisch Centrum Rotterdam',
  'Stichting Radboud Universitair Medisch Centrum',
  'Szpital Kliniczny im. H. Święcickiego',
  'ΓΕΝΙΚΟ ΝΟΣΟΚΟΜΕΙΟ ΑΘΗΝΩΝ',
  'Beth Israel Deaconess Medical Center',
];
const OTHERS = [
  'Centre for Medical Physics',
  'Istituto di Fisiologia Clinica',
  'Ayuntamiento de L’Hospitalet',
  'Clinical Research Ltd',
  'Università di Siena',
];

test('hospitals are known by words of their names in many languages, and by the ends of longer ones', async () => {
  const all = [...HOSPITALS, ...OTHERS].map((name, at) => ({ id: `o:${String(at).padStart(2, '0')}`, name }));
  const organisations = all.map(({ id, name }) => organisationRecord(id, { name, displayName: name }));
  const network = buildSnapshot(graphRecords({ organisations, collaborations: [collaborationRecord('c')] }));
  async function* texts() {
    yield await Promise.resolve([
      ...all.map(({ id, name }) => ({ id, names: [name] })),
      // Whoever is treated there is not one.
      { id: 'c', names: ['Hospital at home'] },
    ]);
  }
  const snapshot = { ...network, search: await indexTexts(network, texts(), await readSearchVocabulary()) };
  const found = [...hospitalsOf(snapshot)].flatMap((flag, at) => (flag === 1 ? [all[at]?.name] : []));
  expect(found).toEqual(HOSPITALS);
  expect(hospitalsOf(snapshot)).toBe(hospitalsOf(snapshot));
});
