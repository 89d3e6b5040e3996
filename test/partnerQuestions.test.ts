import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Product, startProduct } from './startProduct.ts';

let product: Product;
beforeAll(async () => {
  product = await startProduct();
});
afterAll(() => product.stop());

const TLS = '"pic:998436424"';
const DLR = '"pic:999981731"';
const CIHR = '"pic:960368386"';
/** Nothing below changes as time goes by. */
const THAT_DAY = 'filter: { asOf: "2026-11-23" }';

describe('commonPartners', () => {
  test('knows whom TLS and the DLR both know, and from where', async () => {
    const query = `{ commonPartners(of: [${TLS}, ${DLR}], first: 1, ${THAT_DAY}) {
      totalCount
      partners { organisation { name } score ties { a { name } collaborationCount explanation } }
      report { asOf hubsExcluded excludedHubs { id } complete note }
    } }`;
    expect(await product.ask(query)).toEqual({
      data: {
        commonPartners: {
          totalCount: 17,
          partners: [
            {
              organisation: { name: 'Innovationsfonden' },
              score: expect.closeTo(0.225318079622, 12) as unknown,
              ties: [
                {
                  a: { name: 'Fondazione Toscana Life Sciences' },
                  collaborationCount: 1,
                  explanation:
                    'Fondazione Toscana Life Sciences and Innovationsfonden worked together in the project SINO-EU-PerMed from 1 January 2020 to 30 June 2024, both as partners.',
                },
                {
                  a: { name: 'Deutsches Zentrum für Luft- und Raumfahrt EV' },
                  collaborationCount: 1,
                  explanation:
                    'Deutsches Zentrum für Luft- und Raumfahrt EV (coordinator) and Innovationsfonden (partner) worked together in the project SINO-EU-PerMed from 1 January 2020 to 30 June 2024.',
                },
              ],
            },
          ],
          report: { asOf: '2026-11-23', hubsExcluded: 0, excludedHubs: [], complete: true, note: null },
        },
      },
    });
  });

  test('of one organisation are its partners; named twice, or with null for what may be left out, it is the same', async () => {
    const once = await product.ask(
      `{ commonPartners(of: ${DLR}) { totalCount partners { score organisation { id } } } }`,
    );
    const query = `{ commonPartners(of: [${DLR}, "PIC:999981731"], first: null, filter: null, model: null)
      { totalCount partners { score organisation { id } } } }`;
    expect(once.errors).toBeUndefined();
    expect(await product.ask(query)).toEqual(once);
  });

  test.each([
    [
      `of: [${TLS}, "tls:mad-lab"]`,
      'The collaborations of MAD Lab are on record only under Fondazione Toscana Life Sciences, its parent organisation.',
    ],
    [
      `of: [${TLS}, ${DLR}], filter: { kinds: [AGREEMENT] }`,
      'For Deutsches Zentrum für Luft- und Raumfahrt EV, one of the organisations given, the filter in force leaves no shared project, cluster or agreement; it may help to name fewer organisations or to loosen the filter.',
    ],
    [
      `of: [${TLS}, ${DLR}], first: 100`,
      'Only 17 of the 100 common partners asked for were found: no other organisation is tied to all of those given; it may help to name fewer organisations.',
    ],
  ])('says why there are none or fewer: %s', async (args, note) => {
    expect(await product.ask(`{ commonPartners(${args}) { report { note } } }`)).toEqual({
      data: { commonPartners: { report: { note } } },
    });
  });
});

describe('partnerSuggestions', () => {
  test('suggests to TLS whom Regione Toscana and a German research centre know, and says why', async () => {
    const query = `{ partnerSuggestions(first: 1, countries: ["CA"]) {
      totalCount
      suggestions {
        rank organisation { name country { code } } commonPartnerCount commonPartners(first: 2) { name } sharedFields { title }
        introduction { rank organisations { name } ties { strength } }
        explanation it: explanation(language: IT)
      }
      report { hubsExcluded complete note }
    } }`;
    expect(await product.ask(query)).toEqual({
      data: {
        partnerSuggestions: {
          totalCount: 2,
          suggestions: [
            {
              rank: 1,
              organisation: { name: 'Canadian Institutes of Health Research', country: { code: 'CA' } },
              commonPartnerCount: 9,
              commonPartners: [{ name: 'Regione Toscana' }, { name: 'Deutsches Zentrum für Luft- und Raumfahrt EV' }],
              sharedFields: [],
              introduction: {
                rank: 1,
                organisations: [
                  { name: 'Fondazione Toscana Life Sciences' },
                  { name: 'Regione Toscana' },
                  { name: 'Canadian Institutes of Health Research' },
                ],
                ties: [{ strength: expect.any(Number) as unknown }, { strength: expect.any(Number) as unknown }],
              },
              explanation:
                'Canadian Institutes of Health Research (Canada) has no tie yet to Fondazione Toscana Life Sciences, but 9 partners in common: above all Regione Toscana, Deutsches Zentrum für Luft- und Raumfahrt EV and Sächsisches Staatsministerium für Wissenschaft, Kultur und Tourismus. Fondazione Toscana Life Sciences and Regione Toscana are parties to the agreement UVaR (start date not on record); the end is planned for 31 December 2026. They share one more collaboration. In turn, Regione Toscana (partner) and Canadian Institutes of Health Research (participant) have been working together in the project TRANSCAN-3 since 1 March 2021; the end is planned for 28 February 2027. Fondazione Toscana Life Sciences (partner) and Deutsches Zentrum für Luft- und Raumfahrt EV (coordinator) worked together in the project SINO-EU-PerMed from 1 January 2020 to 30 June 2024. They share one more collaboration. In turn, Deutsches Zentrum für Luft- und Raumfahrt EV and Canadian Institutes of Health Research have been working together in the project TRANSCAN-3 since 1 March 2021, both as participants; the end is planned for 28 February 2027. They share one more collaboration.',
              it: "Canadian Institutes of Health Research (Canada) non ha ancora legami con Fondazione Toscana Life Sciences, ma ha 9 partner in comune: soprattutto Regione Toscana, Deutsches Zentrum für Luft- und Raumfahrt EV e Sächsisches Staatsministerium für Wissenschaft, Kultur und Tourismus. Fondazione Toscana Life Sciences e Regione Toscana sono parti dell'accordo UVaR (data di inizio non registrata); la fine è prevista per il 31 dicembre 2026. Hanno in comune un'altra collaborazione. A loro volta, Regione Toscana (partner) e Canadian Institutes of Health Research (partecipante) collaborano nel progetto TRANSCAN-3 dal 1º marzo 2021; la fine è prevista per il 28 febbraio 2027. Fondazione Toscana Life Sciences (partner) e Deutsches Zentrum für Luft- und Raumfahrt EV (coordinatore) hanno collaborato nel progetto SINO-EU-PerMed dal 1º gennaio 2020 al 30 giugno 2024. Hanno in comune un'altra collaborazione. A loro volta, Deutsches Zentrum für Luft- und Raumfahrt EV e Canadian Institutes of Health Research collaborano nel progetto TRANSCAN-3 dal 1º marzo 2021, con lo stesso ruolo di partecipante; la fine è prevista per il 28 febbraio 2027. Hanno in comune un'altra collaborazione.",
            },
          ],
          report: { hubsExcluded: 0, complete: true, note: null },
        },
      },
    });
  });

  test('says how near each is, by all ways and not by how many paths were asked for', async () => {
    const query = `{ partnerSuggestions(first: 1, countries: ["CA"], ${THAT_DAY}) { suggestions { nearness } }
      one: partnershipPaths(to: ${CIHR}, first: 1, ${THAT_DAY}) { nearness paths { score } }
      ten: partnershipPaths(to: ${CIHR}, first: 10, alternatives: DISJOINT, ${THAT_DAY}) { nearness }
      fewer: partnershipPaths(to: ${CIHR}, avoid: ["tls:regione-toscana"], maxTies: 2, ${THAT_DAY}) { nearness } }`;
    const near = z.object({ nearness: z.number() });
    const shape = z.object({
      ...{ one: near.extend({ paths: z.tuple([z.object({ score: z.number() })]) }), ten: near, fewer: near },
      partnerSuggestions: z.object({ suggestions: z.tuple([near]) }),
    });
    const { one, ten, fewer, partnerSuggestions } = await product.data(query, shape);
    expect([ten.nearness, partnerSuggestions.suggestions[0].nearness]).toEqual([one.nearness, one.nearness]);
    expect(one.nearness).toBeLessThan(1);
    expect(one.nearness).toBeGreaterThan(one.paths[0].score);
    expect(fewer.nearness).toBeLessThan(one.nearness);
  });

  test('null for what may be left out means the home organisation and the defaults', async () => {
    const answer = '{ totalCount suggestions { score organisation { id } } }';
    const left = await product.ask(`{ partnerSuggestions ${answer} }`);
    const query = `{ partnerSuggestions(for: null, first: null, countries: null, kinds: null, fields: null, filter: null, model: null) ${answer} }`;
    expect(left.errors).toBeUndefined();
    expect(await product.ask(query)).toEqual(left);
    expect(await product.ask(query.replace('for: null', `for: [${TLS}, "PIC:998436424"]`))).toEqual(left);
  });

  test('has an introduction even where the go-between rule or the model leaves no path', async () => {
    const query = `{ partnerSuggestions(first: 3, model: { goBetweenFactor: 0 }) {
      suggestions { commonPartners(first: 1) { id } introduction { score organisations { id } } } } }`;
    const one = z.object({ id: z.string() });
    const shape = z.object({
      partnerSuggestions: z.object({
        suggestions: z.array(
          z.object({
            commonPartners: z.array(one),
            introduction: z.object({ score: z.number(), organisations: z.array(one) }),
          }),
        ),
      }),
    });
    const { suggestions: found } = (await product.data(query, shape)).partnerSuggestions;
    expect(found).toHaveLength(3);
    for (const { introduction, commonPartners } of found) {
      expect([introduction.score, introduction.organisations[1]]).toEqual([0, commonPartners[0]]);
    }
  });

  test.each([
    [
      'for: "tls:mad-lab"',
      'The collaborations of MAD Lab are on record only under Fondazione Toscana Life Sciences, its parent organisation; try Fondazione Toscana Life Sciences instead.',
    ],
    [
      'kinds: [COMPANY], countries: ["CA"], filter: { runningOnly: true }',
      'No organisation that fits is within three ties of the starting point without being tied to it already; it may help to accept organisations of more countries, regions, kinds or fields.',
    ],
  ])('says why there are none or fewer: %s', async (args, note) => {
    expect(await product.ask(`{ partnerSuggestions(${args}) { report { note } } }`)).toEqual({
      data: { partnerSuggestions: { report: { note } } },
    });
  });
});

describe('bridges', () => {
  test('knows who opens Germany to TLS, and whom only they know', async () => {
    const query = `{ bridges(to: { countries: ["DE"] }, first: 1, ${THAT_DAY}) {
      reached groupSize
      bridges { organisation { name } reaches onlyThrough tie { a { name } b { name } explanation(language: IT) } examples(first: 2) { name } }
      report { asOf hubsExcluded complete note }
    } }`;
    expect(await product.ask(query)).toEqual({
      data: {
        bridges: {
          reached: 14,
          groupSize: 15,
          bridges: [
            {
              organisation: { name: 'Fondazione Telethon ETS' },
              reaches: 6,
              onlyThrough: 1,
              tie: {
                a: { name: 'Fondazione Toscana Life Sciences' },
                b: { name: 'Fondazione Telethon ETS' },
                explanation:
                  'Fondazione Toscana Life Sciences e Fondazione Telethon ETS collaborano nel progetto EP PerMed dal 1º novembre 2023, con lo stesso ruolo di partner; la fine è prevista per il 31 ottobre 2033.',
              },
              examples: [{ name: 'Steinbeis 2i GmbH' }, { name: 'Deutsches Zentrum für Luft- und Raumfahrt EV' }],
            },
          ],
          report: { asOf: '2026-11-23', hubsExcluded: 0, complete: true, note: null },
        },
      },
    });
  });

  test('the start itself is not in the group, and null for what may be left out means the defaults', async () => {
    const answer = '{ reached groupSize bridges { onlyThrough organisation { id } } }';
    const left = await product.ask(`{ bridges(to: { clusters: ["cluster:alisei"] }) ${answer} }`);
    const query = `{ bridges(from: null, to: { clusters: ["cluster:alisei"], ids: null, kinds: null }, first: null, filter: null, model: null) ${answer} }`;
    expect(left.errors).toBeUndefined();
    expect(await product.ask(query)).toEqual(left);
    expect(await product.ask(`{ bridges(to: { ids: [${TLS}, ${DLR}] }) { reached groupSize } }`)).toEqual({
      data: { bridges: { reached: 1, groupSize: 1 } },
    });
  });

  test.each([
    [
      `to: { ids: ${TLS} }`,
      'No organisation other than the starting point fits every condition of the group; it may help to widen the group.',
    ],
    [
      'from: "tls:mad-lab", to: { countries: ["DE"] }',
      'The collaborations of MAD Lab are on record only under Fondazione Toscana Life Sciences, its parent organisation; try Fondazione Toscana Life Sciences instead.',
    ],
    [
      'to: { clusters: ["cluster:alisei"], kinds: [COMPANY] }, filter: { kinds: [PROJECT] }',
      'No partner of the starting point is tied to an organisation of the group; it may help to widen the group or to loosen the filter.',
    ],
  ])('says why there are none or fewer: %s', async (args, note) => {
    expect(await product.ask(`{ bridges(${args}) { report { note } } }`)).toEqual({
      data: { bridges: { report: { note } } },
    });
  });
});

test('explanations come in pieces too, which name what they tell of and lead to its page', async () => {
  const named = z.object({ id: z.string(), resourcePath: z.string() });
  const part = z.object({ text: z.string(), organisation: named.nullable(), project: named.nullable() });
  const explained = z.object({ explanation: z.string(), explanationParts: z.array(part) });
  const path = explained.extend({ organisations: z.array(named), ties: z.array(explained) });
  const answer = z.object({
    partnershipPaths: z.object({ paths: z.array(path).min(1) }),
    partnerSuggestions: z.object({ suggestions: z.array(explained).min(1) }),
  });
  const pieces = 'explanationParts(language: IT) { text organisation { id resourcePath } project { id resourcePath } }';
  const parts = `explanation(language: IT) ${pieces}`;
  const { partnershipPaths, partnerSuggestions } = await product.data(
    `{ partnershipPaths(to: "tls:institut-national-du-cancer", first: 2) {
         paths { organisations { id resourcePath } ties { ${parts} } ${parts} } }
       partnerSuggestions(first: 3) { suggestions { ${parts} } } }`,
    answer,
  );
  const { paths } = partnershipPaths;
  for (const one of [...paths, ...paths.flatMap(({ ties }) => ties), ...partnerSuggestions.suggestions]) {
    expect(one.explanationParts.map(({ text }) => text).join('')).toBe(one.explanation);
    expect(one.explanationParts.filter(({ organisation }) => organisation !== null).length).toBeGreaterThan(1);
    expect(one.explanationParts.some(({ project }) => project !== null)).toBe(true);
  }
  for (const { organisations, explanationParts } of paths) {
    const told = explanationParts.flatMap(({ organisation }) => organisation?.id ?? []);
    expect(new Set(told)).toEqual(new Set(organisations.map(({ id }) => id)));
  }
  const things = paths.flatMap(({ explanationParts }) => explanationParts).flatMap(({ project }) => project ?? []);
  for (const { id, resourcePath } of things) expect(resourcePath).toBe(`/project/${id}`);
  for (const { id, resourcePath } of paths.flatMap(({ organisations }) => organisations))
    expect(resourcePath).toBe(`/organisation/${id}`);
});
