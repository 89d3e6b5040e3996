import { describe, expect, test } from 'vitest';
import type { CollaborationStory, TieStory } from './CollaborationStory.ts';
import { explainTie } from './explainTie.ts';

const TLS = 'Fondazione Toscana Life Sciences';

const ARTCELL: CollaborationStory = {
  kind: 'PROJECT',
  label: 'ArTCell',
  aRole: 'PARTICIPANT',
  bRole: 'COORDINATOR',
  start: '2024-02-01',
  end: '2029-01-31',
  running: true,
};
const NERRI: CollaborationStory = {
  kind: 'PROJECT',
  label: 'NERRI',
  aRole: 'PARTICIPANT',
  bRole: 'PARTICIPANT',
  start: '2013-03-08',
  end: '2016-05-11',
  running: false,
};
const ALISEI: CollaborationStory = {
  kind: 'CLUSTER',
  label: 'ALISEI',
  aRole: 'MEMBER',
  bRole: 'MEMBER',
  start: '2013-05-11',
  end: null,
  running: true,
};
const DISTRICT: CollaborationStory = { ...ALISEI, label: 'Distretto Toscano Scienze della Vita', aRole: 'MANAGER' };
const UVAR: CollaborationStory = {
  kind: 'AGREEMENT',
  label: 'UVaR',
  aRole: 'PARTY',
  bRole: 'PARTY',
  start: '2009-01-01',
  end: '2026-12-31',
  running: true,
};

function tie(...collaborations: CollaborationStory[]): TieStory {
  return { a: TLS, b: 'KU Leuven', collaborations, asOf: '2026-03-14' };
}

/** The explanation in both languages. */
function told(story: TieStory): string[] {
  return [explainTie(story, 'EN'), explainTie(story, 'IT')];
}

describe('one project', () => {
  test('running, with its roles', () => {
    expect(told(tie(ARTCELL))).toEqual([
      'Fondazione Toscana Life Sciences (participant) and KU Leuven (coordinator) have been working together in the project ArTCell since 1 February 2024; the end is planned for 31 January 2029.',
      'Fondazione Toscana Life Sciences (partecipante) e KU Leuven (coordinatore) collaborano nel progetto ArTCell dal 1º febbraio 2024; la fine è prevista per il 31 gennaio 2029.',
    ]);
  });

  test('ended, with the same role', () => {
    expect(told(tie(NERRI))).toEqual([
      'Fondazione Toscana Life Sciences and KU Leuven worked together in the project NERRI from 8 March 2013 to 11 May 2016, both as participants.',
      "Fondazione Toscana Life Sciences e KU Leuven hanno collaborato nel progetto NERRI dall'8 marzo 2013 all'11 maggio 2016, con lo stesso ruolo di partecipante.",
    ]);
  });

  test('ended on the day it began', () => {
    expect(told(tie({ ...NERRI, end: '2013-03-08', aRole: null, bRole: null }))).toEqual([
      'Fondazione Toscana Life Sciences and KU Leuven worked together in the project NERRI on 8 March 2013.',
      "Fondazione Toscana Life Sciences e KU Leuven hanno collaborato nel progetto NERRI l'8 marzo 2013.",
    ]);
  });

  test('without dates', () => {
    expect(told(tie({ ...NERRI, start: null, end: null }))).toEqual([
      'Fondazione Toscana Life Sciences and KU Leuven are listed together in the project NERRI (dates not on record), both as participants.',
      'Fondazione Toscana Life Sciences e KU Leuven risultano insieme nel progetto NERRI (date non registrate), con lo stesso ruolo di partecipante.',
    ]);
  });

  test('running without an end', () => {
    expect(told(tie({ ...ARTCELL, end: null }))).toEqual([
      'Fondazione Toscana Life Sciences (participant) and KU Leuven (coordinator) have been working together in the project ArTCell since 1 February 2024; no end date is on record as of 14 March 2026.',
      'Fondazione Toscana Life Sciences (partecipante) e KU Leuven (coordinatore) collaborano nel progetto ArTCell dal 1º febbraio 2024; al 14 marzo 2026 non risulta una data di fine.',
    ]);
  });

  test('running without a start', () => {
    expect(told(tie({ ...ARTCELL, start: null }))).toEqual([
      'Fondazione Toscana Life Sciences (participant) and KU Leuven (coordinator) are working together in the project ArTCell (start date not on record); the end is planned for 31 January 2029.',
      'Fondazione Toscana Life Sciences (partecipante) e KU Leuven (coordinatore) collaborano nel progetto ArTCell (data di inizio non registrata); la fine è prevista per il 31 gennaio 2029.',
    ]);
  });

  test('running until a day whose article is elided', () => {
    expect(explainTie(tie({ ...ARTCELL, end: '2029-11-08' }), 'IT')).toMatch(
      /; la fine è prevista per l'8 novembre 2029\.$/,
    );
    expect(explainTie({ ...tie({ ...ARTCELL, end: null }), asOf: '2026-03-11' }, 'IT')).toMatch(
      /; all'11 marzo 2026 non risulta una data di fine\.$/,
    );
  });

  test('ended without a start', () => {
    expect(told(tie({ ...NERRI, start: null }))).toEqual([
      'Fondazione Toscana Life Sciences and KU Leuven worked together in the project NERRI until 11 May 2016 (start date not on record), both as participants.',
      "Fondazione Toscana Life Sciences e KU Leuven hanno collaborato nel progetto NERRI fino all'11 maggio 2016 (data di inizio non registrata), con lo stesso ruolo di partecipante.",
    ]);
  });

  test('over without an end', () => {
    expect(told(tie({ ...NERRI, end: null }))).toEqual([
      'Fondazione Toscana Life Sciences and KU Leuven worked together in the project NERRI from 8 March 2013 (end date not on record), both as participants.',
      "Fondazione Toscana Life Sciences e KU Leuven hanno collaborato nel progetto NERRI dall'8 marzo 2013 (data di fine non registrata), con lo stesso ruolo di partecipante.",
    ]);
  });

  test('with one role on record, and with none', () => {
    expect(told(tie({ ...ARTCELL, aRole: null }))).toEqual([
      'Fondazione Toscana Life Sciences and KU Leuven (coordinator) have been working together in the project ArTCell since 1 February 2024; the end is planned for 31 January 2029.',
      'Fondazione Toscana Life Sciences e KU Leuven (coordinatore) collaborano nel progetto ArTCell dal 1º febbraio 2024; la fine è prevista per il 31 gennaio 2029.',
    ]);
    expect(told(tie({ ...ARTCELL, aRole: null, bRole: null }))).toEqual([
      'Fondazione Toscana Life Sciences and KU Leuven have been working together in the project ArTCell since 1 February 2024; the end is planned for 31 January 2029.',
      'Fondazione Toscana Life Sciences e KU Leuven collaborano nel progetto ArTCell dal 1º febbraio 2024; la fine è prevista per il 31 gennaio 2029.',
    ]);
  });
});

describe('one cluster', () => {
  test('of a manager and a member', () => {
    expect(told(tie(DISTRICT))).toEqual([
      'Fondazione Toscana Life Sciences (manager) and KU Leuven (member) have been part of the cluster “Distretto Toscano Scienze della Vita” since 11 May 2013; no end date is on record as of 14 March 2026.',
      "Fondazione Toscana Life Sciences (soggetto gestore) e KU Leuven (membro) fanno parte del cluster «Distretto Toscano Scienze della Vita» dall'11 maggio 2013; al 14 marzo 2026 non risulta una data di fine.",
    ]);
  });

  test('of two members, running, over and without dates', () => {
    expect(told(tie({ ...ALISEI, end: '2027-12-31' }))).toEqual([
      'Fondazione Toscana Life Sciences and KU Leuven have been members of the cluster ALISEI since 11 May 2013; the end is planned for 31 December 2027.',
      "Fondazione Toscana Life Sciences e KU Leuven fanno parte del cluster ALISEI dall'11 maggio 2013; la fine è prevista per il 31 dicembre 2027.",
    ]);
    expect(told(tie({ ...ALISEI, end: '2020-12-31', running: false }))).toEqual([
      'Fondazione Toscana Life Sciences and KU Leuven were members of the cluster ALISEI from 11 May 2013 to 31 December 2020.',
      "Fondazione Toscana Life Sciences e KU Leuven hanno fatto parte del cluster ALISEI dall'11 maggio 2013 al 31 dicembre 2020.",
    ]);
    expect(told(tie({ ...ALISEI, start: null, running: false }))).toEqual([
      'Fondazione Toscana Life Sciences and KU Leuven are listed as members of the cluster ALISEI (dates not on record).',
      'Fondazione Toscana Life Sciences e KU Leuven risultano fra i membri del cluster ALISEI (date non registrate).',
    ]);
  });
});

describe('one agreement', () => {
  test('of two parties, running, over and without dates', () => {
    expect(told(tie(UVAR))).toEqual([
      'Fondazione Toscana Life Sciences and KU Leuven have been parties to the agreement UVaR since 1 January 2009; the end is planned for 31 December 2026.',
      "Fondazione Toscana Life Sciences e KU Leuven sono parti dell'accordo UVaR dal 1º gennaio 2009; la fine è prevista per il 31 dicembre 2026.",
    ]);
    expect(told(tie({ ...UVAR, end: '2020-12-31', running: false }))).toEqual([
      'Fondazione Toscana Life Sciences and KU Leuven were parties to the agreement UVaR from 1 January 2009 to 31 December 2020.',
      "Fondazione Toscana Life Sciences e KU Leuven hanno collaborato come parti dell'accordo UVaR dal 1º gennaio 2009 al 31 dicembre 2020.",
    ]);
    expect(told(tie({ ...UVAR, start: null, end: null, running: false }))).toEqual([
      'Fondazione Toscana Life Sciences and KU Leuven are listed as parties to the agreement UVaR (dates not on record).',
      "Fondazione Toscana Life Sciences e KU Leuven risultano fra le parti dell'accordo UVaR (date non registrate).",
    ]);
  });

  test('whose roles are not on record', () => {
    expect(told(tie({ ...UVAR, aRole: null, bRole: null }))).toEqual([
      'Fondazione Toscana Life Sciences and KU Leuven have been working together under the agreement UVaR since 1 January 2009; the end is planned for 31 December 2026.',
      "Fondazione Toscana Life Sciences e KU Leuven collaborano nell'ambito dell'accordo UVaR dal 1º gennaio 2009; la fine è prevista per il 31 dicembre 2026.",
    ]);
  });
});

describe('several collaborations', () => {
  test('two: one that runs and one that ended', () => {
    expect(told(tie(ARTCELL, NERRI))).toEqual([
      'Fondazione Toscana Life Sciences (participant) and KU Leuven (coordinator) have been working together in the project ArTCell since 1 February 2024; the end is planned for 31 January 2029. They also worked together in the project NERRI from 8 March 2013 to 11 May 2016, both as participants.',
      "Fondazione Toscana Life Sciences (partecipante) e KU Leuven (coordinatore) collaborano nel progetto ArTCell dal 1º febbraio 2024; la fine è prevista per il 31 gennaio 2029. Hanno collaborato anche nel progetto NERRI dall'8 marzo 2013 all'11 maggio 2016, con lo stesso ruolo di partecipante.",
    ]);
  });

  test('three: one that ended, one that runs and one of another kind', () => {
    expect(told(tie(NERRI, ARTCELL, DISTRICT))).toEqual([
      'Fondazione Toscana Life Sciences and KU Leuven worked together in the project NERRI from 8 March 2013 to 11 May 2016, both as participants. They have also been working together in the project ArTCell since 1 February 2024, as participant and coordinator respectively; the end is planned for 31 January 2029. They have also been part of the cluster “Distretto Toscano Scienze della Vita” since 11 May 2013, as manager and member respectively; no end date is on record as of 14 March 2026.',
      "Fondazione Toscana Life Sciences e KU Leuven hanno collaborato nel progetto NERRI dall'8 marzo 2013 all'11 maggio 2016, con lo stesso ruolo di partecipante. Collaborano anche nel progetto ArTCell dal 1º febbraio 2024, rispettivamente con il ruolo di partecipante e di coordinatore; la fine è prevista per il 31 gennaio 2029. Fanno parte anche del cluster «Distretto Toscano Scienze della Vita» dall'11 maggio 2013, rispettivamente con il ruolo di soggetto gestore e di membro; al 14 marzo 2026 non risulta una data di fine.",
    ]);
  });

  test('four: one is left untold; a role on record only on one side is told with its name', () => {
    expect(told(tie({ ...ALISEI, start: null, running: false }, { ...ARTCELL, aRole: null }, UVAR, NERRI))).toEqual([
      'Fondazione Toscana Life Sciences and KU Leuven are listed as members of the cluster ALISEI (dates not on record). They have also been working together in the project ArTCell since 1 February 2024, with KU Leuven in the role of coordinator; the end is planned for 31 January 2029. They have also been parties to the agreement UVaR since 1 January 2009; the end is planned for 31 December 2026. They share one more collaboration.',
      "Fondazione Toscana Life Sciences e KU Leuven risultano fra i membri del cluster ALISEI (date non registrate). Collaborano anche nel progetto ArTCell dal 1º febbraio 2024, con KU Leuven nel ruolo di coordinatore; la fine è prevista per il 31 gennaio 2029. Sono anche parti dell'accordo UVaR dal 1º gennaio 2009; la fine è prevista per il 31 dicembre 2026. Hanno in comune un'altra collaborazione.",
    ]);
  });

  test('five: two are left untold', () => {
    const texts = told(tie(ARTCELL, NERRI, NERRI, NERRI, NERRI));
    expect(texts[0]).toMatch(/both as participants\. They share 2 more collaborations\.$/);
    expect(texts[1]).toMatch(/ruolo di partecipante\. Hanno in comune altre 2 collaborazioni\.$/);
  });
});

describe('names nobody chose', () => {
  test.each([
    ['Molteni S.p.A.', 'Alfa, Beta & C. s.n.c.'],
    ['the Aarhus "Group"', 'IRCCS Istituto Romagnolo per lo Studio dei Tumori "Dino Amadori" (IRST)'],
    ['Aziende Chimiche Riunite; Angelini', 'i3S'],
    ['3D-MATTERS', 'ΕΘΝΙΚΟ ΙΔΡΥΜΑ ΕΡΕΥΝΩΝ'],
    ['東京大学', 'Università '.repeat(13).trim()],
  ])('stand as they are: %s', (a, b) => {
    expect(told({ ...tie(NERRI), a, b })).toEqual([
      `${a} and ${b} worked together in the project NERRI from 8 March 2013 to 11 May 2016, both as participants.`,
      `${a} e ${b} hanno collaborato nel progetto NERRI dall'8 marzo 2013 all'11 maggio 2016, con lo stesso ruolo di partecipante.`,
    ]);
  });
});
