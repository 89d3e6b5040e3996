import { expect, test } from 'vitest';
import { participationSentences } from './participationSentences.ts';

test.each([
  'For this reason, participation is limited to legal entities established in Member States and Associated Countries.',
  'Any legal entity established in the United States of America is eligible to receive Union funding.',
  'Proposals including entities established in countries outside the scope specified in the topic will be ineligible.',
  'Entities which are controlled by a legal entity established in China are not eligible to participate in the action.',
  'Entities controlled by a non-eligible country may not participate in the action unless guarantees are given.',
  'The Joint Research Centre (JRC) may participate as member of the consortium selected for funding.',
  'Consortia must include at least one SME.',
  'Proposals must include legal entities from at least 4 countries.',
  'A maximum of 6 legal entities may apply together.',
  'The consortium shall have at least two independent public procurers.',
  'The proposal must be submitted by the coordinator of the consortium funded under topic X-1.',
])('quotes: %s', (sentence) => {
  expect(participationSentences(`1. Conditions\n- ${sentence} See Annex B.\n${sentence}`)).toEqual([sentence]);
});

test.each([
  'Eligible countries are described in Annex B of the Work Programme General Annexes.',
  'A number of non-EU/non-Associated Countries that are not automatically eligible for funding have made provisions.',
  'PCP procurement costs are eligible.',
  'The maximum amount to be granted to each third party is EUR 60 000.',
  'The granting authority may, up to 4 years after the end of the action, object to a transfer of ownership.',
  'Beneficiaries must ensure that the subcontracted work is performed in the EU and Associated Countries.',
  'The thresholds for each criterion will be 4 (Excellence), 4 (Impact) and 4 (Implementation).',
  'The limit for RIA short proposals is 20 pages.',
])('does not quote: %s', (sentence) => {
  expect(participationSentences(sentence)).toEqual([]);
});

test('a sentence does not end at an abbreviation', () => {
  const sentence = 'Participation is limited to entities of some countries, e.g. Iceland and Norway (see Art. 22).';
  expect(participationSentences(`First. ${sentence} Last.`)).toEqual([sentence]);
});
