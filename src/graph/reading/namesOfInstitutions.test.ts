import { beforeAll, expect, test } from 'vitest';
import { noSearchColumns } from '../../network/search/noSearchColumns.ts';
import { scoreDocuments } from '../../network/search/scoreDocuments.ts';
import { TextIndex } from '../../network/search/TextIndex.ts';
import { thesaurusOf } from '../../network/search/words/Thesaurus.ts';
import { readSearchVocabulary } from './readSearchVocabulary.ts';

/** Names as CORDIS has them, each with what people type in English and Italian. */
const NAMES: readonly (readonly [name: string, ...typed: string[]])[] = [
  ['WARSZAWSKI UNIWERSYTET MEDYCZNY', 'Medical University of Warsaw', 'Warsaw medical'],
  ['POLITECHNIKA WARSZAWSKA', 'Politecnico di Varsavia'],
  ['UNIWERSYTET MEDYCZNY W LODZI', 'Medical University of Lodz'],
  ['GDANSKI UNIWERSYTET MEDYCZNY', 'Medical University of Gdansk', 'Università medica di Danzica'],
  ['POLSKA AKADEMIA NAUK', 'Polish Academy of Sciences', 'Accademia polacca delle scienze'],
  ['KOBENHAVNS UNIVERSITET', 'University of Copenhagen', 'Università di Copenaghen'],
  ['SVEUCILISTE U ZAGREBU', 'University of Zagreb', 'Università di Zagabria'],
  ['UNIVERZA V LJUBLJANI', 'University of Ljubljana', 'Università di Lubiana'],
  ['UNIVERZITET U BEOGRADU', 'University of Belgrade', 'Università di Belgrado'],
  ['VILNIAUS UNIVERSITETAS', 'University of Vilnius'],
  ['UNIVERSITATSKLINIKUM HEIDELBERG', 'Heidelberg University Hospital'],
  ['MEDIZINISCHE UNIVERSITAET WIEN', 'Università medica di Vienna'],
  ['FREIE UNIVERSITAET BERLIN', 'Libera università di Berlino'],
  ['VRIJE UNIVERSITEIT BRUSSEL', 'Free University of Brussels'],
  ['UNIVERSITE CATHOLIQUE DE LOUVAIN', 'Università cattolica di Lovanio'],
  ['UNIVERSITAT ZURICH', 'Università di Zurigo'],
  ['UNIVERSIDAD DE SEVILLA', 'University of Seville', 'Università di Siviglia'],
  ['DEBRECENI EGYETEM', 'University of Debrecen'],
  ['UNIVERSITE DE STRASBOURG', 'Università di Strasburgo'],
  ['MESTNA OBCINA LJUBLJANA', 'Comune di Lubiana'],
];
let find: (text: string) => string | undefined;

beforeAll(async () => {
  const vocabulary = await readSearchVocabulary();
  const index = new TextIndex(thesaurusOf(vocabulary));
  NAMES.forEach(([name], at) => index.add(at, { names: [name] }));
  const popularity = new Float64Array(NAMES.length);
  const columns = { ...noSearchColumns(), ...index.finish(), popularity, vocabulary };
  find = (text) => {
    const { scores, found, isAsSpelt } = scoreDocuments(columns, text, () => 0);
    const [best] = found.filter(isAsSpelt).toSorted((a, b) => scores[b]! - scores[a]!);
    return best === undefined ? undefined : NAMES[best]![0];
  };
});

test.each(NAMES.flatMap(([name, ...typed]) => typed.map((text) => [text, name])))('"%s" finds %s', (text, name) => {
  expect(find(text)).toBe(name);
});
