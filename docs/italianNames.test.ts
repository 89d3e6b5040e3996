import { expect, test } from 'vitest';
import { withPreposition as inSentences } from '../src/questions/explanation/languages/italianName.ts';
import { withPreposition as onPages } from '../web/src/language/italianName.ts';

test.each([
  ['Università degli Studi di Siena', 'all’', 'dell’', 'dall’'],
  ['UNIVERSITA DI PISA', 'all’', 'dell’', 'dall’'],
  ['Ospedale San Raffaele S.r.l.', 'all’', 'dell’', 'dall’'],
  ['Istituto Superiore di Sanità', 'all’', 'dell’', 'dall’'],
  ['Azienda USL Toscana Sud Est', 'all’', 'dell’', 'dall’'],
  ['Agenzia Italiana del Farmaco', 'all’', 'dell’', 'dall’'],
  ['Associazione Italiana per la Ricerca sul Cancro', 'all’', 'dell’', 'dall’'],
  ['Ente Ospedaliero Galliera', 'all’', 'dell’', 'dall’'],
  ['Fondazione Toscana Life Sciences', 'alla ', 'della ', 'dalla '],
  ['Regione Toscana', 'alla ', 'della ', 'dalla '],
  ['Scuola Superiore Sant’Anna', 'alla ', 'della ', 'dalla '],
  ['Società Italiana di Vaccinologia', 'alla ', 'della ', 'dalla '],
  ['Provincia autonoma di Trento', 'alla ', 'della ', 'dalla '],
  ['Stazione Zoologica Anton Dohrn', 'alla ', 'della ', 'dalla '],
  ['CNR', 'al ', 'del ', 'dal '],
  ['Consiglio Nazionale delle Ricerche', 'al ', 'del ', 'dal '],
  ['Centro Nazionale Trapianti', 'al ', 'del ', 'dal '],
  ['Ministero della Salute', 'al ', 'del ', 'dal '],
  ['Politecnico di Milano', 'al ', 'del ', 'dal '],
  ['Comune di Siena', 'al ', 'del ', 'dal '],
  ['INSERM', 'a ', 'di ', 'da '],
  ['Institut National du Cancer', 'a ', 'di ', 'da '],
  ['KU Leuven', 'a ', 'di ', 'da '],
  ['Universität Heidelberg', 'a ', 'di ', 'da '],
  ['Molteni S.p.A.', 'a ', 'di ', 'da '],
  ['Karolinska Institutet', 'a ', 'di ', 'da '],
  ['Istituti Fisioterapici Ospitalieri', 'a ', 'di ', 'da '],
  ['ArTCell', 'ad ', 'di ', 'da '],
  ['Amsterdam UMC', 'ad ', 'di ', 'da '],
  ['«Alfa» Ltd', 'ad ', 'di ', 'da '],
])('before %s stand %s, %s and %s, on pages and in sentences', (name, a, di, da) => {
  for (const withPreposition of [onPages, inSentences]) {
    expect((['a', 'di', 'da'] as const).map((one) => withPreposition(one, name))).toEqual([
      ...[`${a}${name}`, `${di}${name}`, `${da}${name}`],
    ]);
  }
});
