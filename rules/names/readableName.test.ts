import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readableName } from './readableName.ts';

const [, ...rows] = readFileSync(join(import.meta.dirname, 'readableNames.tsv'), 'utf8')
  .trimEnd()
  .split('\n');

test('the names of a list that was read by eye, of twenty countries and more, are cased as they stand there', () => {
  const countries = new Set(rows.map((row) => row.slice(0, 2)));
  expect(rows.length).toBeGreaterThanOrEqual(300);
  expect(countries.size).toBeGreaterThanOrEqual(20);
  const cased = rows.map((row) => {
    const [country = '', name = '', other = ''] = row.split('\t');
    return [country, name, other, readableName(name, { country, others: other === '' ? [] : [other] })].join('\t');
  });
  expect(cased).toEqual(rows);
});

describe('a readable name', () => {
  const of = (name: string, country: string | null = null, ...others: string[]) =>
    readableName(name, { country, others });

  test('is the name itself where it is not in capitals', () => {
    expect(of('eurac research')).toBe('eurac research');
    expect(of('Università di Siena', 'IT')).toBe('Università di Siena');
    expect(of('CNR', 'IT')).toBe('CNR');
    expect(of('')).toBe('');
    expect(of('Εθνικό Κέντρο', 'GR')).toBe('Εθνικό Κέντρο');
  });

  test('takes case and accents from other names on record, but nothing from a damaged one', () => {
    expect(of('UMLAUT ENERGY GMBH', 'DE', 'umlaut Energy GmbH')).toBe('umlaut Energy GmbH');
    expect(of('CINEMATHEQUE SUISSE FONDATION', 'CH', 'Cinémathèque suisse')).toBe('Cinémathèque Suisse Fondation');
    expect(of('NOVIGO INTERACTIVE SL', 'ES', 'N√≥vigo Interactive, S.L.')).toBe('Novigo Interactive S.L.');
  });

  test('has legal forms as their country writes them', () => {
    expect(of('ALPHA AS', 'DK')).toBe('Alpha A/S');
    expect(of('ALPHA AS', 'NO')).toBe('Alpha AS');
    expect(of('ALPHA AS', 'CZ')).toBe('Alpha a.s.');
    expect(of('ALPHA S.P.A.', 'IT')).toBe('Alpha S.p.A.');
    expect(of('ALPHA SP ZOO', 'PL')).toBe('Alpha sp. z o.o.');
    expect(of('ALPHA S R L', 'IT')).toBe('Alpha S.r.l.');
  });

  test('keeps what stands for other words: initials of the name, Roman numbers, letters beside an ampersand', () => {
    expect(of('ASSOCIAZIONE ITALIANA PER LA RICERCA UMANA AIRU', 'IT')).toBe(
      'Associazione Italiana per la Ricerca Umana AIRU',
    );
    expect(of('UNIVERSITE PARIS VIII', 'FR')).toBe('Université Paris VIII');
    expect(of('CARGILL R&D CENTRE', 'BE')).toBe('Cargill R&D Centre');
  });

  test('has accents where its language writes an apostrophe for them, and nowhere else', () => {
    expect(of("SOCIETA' ITALIANA", 'IT')).toBe('Società Italiana');
    expect(of("O' BRIEN FOODS LTD", 'IE')).toBe("O' Brien Foods Ltd");
    expect(of('L OREAL FRANCE', 'FR')).toBe("L'Oreal France");
    expect(of("COMMISSARIAT A L'ENERGIE ATOMIQUE", 'FR')).toBe("Commissariat à l'Énergie Atomique");
  });

  test('keeps small words small though another name writes them large, and takes no Greek word for an acronym', () => {
    expect(of('UNIVERSITA DEGLI STUDI DI PISA', 'IT', 'Universita Degli Studi Di Pisa (UNIPI)')).toBe(
      'Università degli Studi di Pisa',
    );
    expect(of('ΕΘΝΙΚΟ ΚΕΝΤΡΟ', 'GR')).toBe('Εθνικο Κεντρο');
  });

  test('has the same letters as the name, whatever it is', () => {
    const letters = (text: string) =>
      text
        .normalize('NFD')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase();
    for (const name of [
      "L'ORÉAL FRANCE D ART",
      'ÅLANDS ÖL OY',
      'ΙΔΡΥΜΑ ΤΕΧΝΟΛΟΓΙΑΣ',
      'A.B.C. D.E.F.',
      '-- ()  GMBH',
      'ŞİŞLİ BELEDİYESİ',
    ])
      expect(letters(of(name, 'TR'))).toBe(letters(name));
  });
});
