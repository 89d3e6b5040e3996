import { answerOf, resultOf } from '../../seed/sources/calls/filesForTests.ts';

/** The code of a topic that a curated project answers, in another case than it is written there. */
const CODE = 'HORIZON-MISS-2022-Cancer-01-03';
const OWN = {
  action: `${CODE} - HORIZON-RIA x`,
  ...{ expectedGrants: 3, minContribution: 0, maxContribution: 9, budgetYearMap: { 2027: '7' } },
};
const BUDGET = { budgetOverview: JSON.stringify({ budgetTopicActionMap: { 1: [OWN] } }) };

function moment(day: string): string {
  return `${day}T00:00:00.000+0000`;
}
function daysFromNow(days: number): string {
  return moment(new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));
}

/** Calls that are open, closed and to come whatever the day, with statuses that say otherwise. */
const STANDING = [
  resultOf('HORIZON-Z-AHEAD', { startDate: daysFromNow(5), deadlineDate: daysFromNow(50), status: '31094502' }),
  resultOf('HORIZON-Z-NOW', {
    ...{ startDate: daysFromNow(-5), deadlineDate: daysFromNow(50), status: '31094501' },
    topicConditions: '<p>2. Countries</p><p>See Annex B. Participation is limited to entities of Member States.</p>',
  }),
  resultOf('HORIZON-Z-PAST', {
    ...{ startDate: daysFromNow(-50), deadlineDate: [daysFromNow(-5), daysFromNow(50)], deadlineModel: 'two-stage' },
  }),
  resultOf('HORIZON-Z-CONTINUOUS', { startDate: daysFromNow(-50), deadlineDate: [], deadlineModel: 'continuous' }),
];

/** A download of July. */
export const CALLS_JULY = answerOf([
  resultOf(CODE, {
    ...BUDGET,
    startDate: moment('2027-02-10'),
    deadlineDate: moment('2027-04-13'),
    title: 'Of October',
  }),
  ...STANDING,
]);

/** A download of October, of one topic alone, whose dates moved. */
export const CALLS_OCTOBER = answerOf([
  resultOf(CODE, {
    ...{ ...BUDGET, startDate: moment('2026-10-29'), title: 'Of October', deadlineModel: 'two-stage' },
    deadlineDate: [moment('2027-02-17'), moment('2027-09-16')],
  }),
]);
