import { HUB, LEAST_PARTNERS } from '../askers.ts';
import { markdownTable, showCount } from '../printTable.ts';
import { fieldSection } from './fieldSection.ts';
import { likelihoodSection } from './likelihoodSection.ts';
import { introductionSection } from './introductionSection.ts';
import { methodsSection, partialSection } from './methodsSection.ts';
import { type PageInput, yearOf } from './PageInput.ts';
import { pairsSection } from './pairsSection.ts';
import { servedSection } from './servedSection.ts';

/** The whole report as a page of Markdown. */
export function backTestPage(input: PageInput): string {
  return `${[
    ...aboutSection(input),
    ...methodsSection(input),
    ...servedSection(input),
    ...(input.likelihood ? likelihoodSection(input.likelihood) : []),
    ...introductionSection(input),
    ...pairsSection(input),
    ...fieldSection(input),
    ...partialSection(input),
  ].join('\n\n')}\n`;
}

function aboutSection({ about, cuts }: PageInput): string[] {
  const { projects, organisations, participations, withFields, withoutPic } = about;
  return [
    '# The back-test',
    `Written by \`${about.command}\` on ${about.day}; nothing here is edited by hand. Every figure is of ${about.files.join(' and ')}: \
${showCount(projects)} projects (${showCount(withFields)} with a field on record), ${showCount(organisations)} organisations, \
${showCount(participations)} participations, ${showCount(withoutPic)} of which name no PIC and count only in the sizes.`,
    `On each of the days below everything that began later was hidden, the ties of that day were weighed by the default \
model, and the outcome is what began in the ${about.years} years after it. A partner is new who was in the graph on the \
day, and not tied. Those who first came to the programmes later are left out: nothing can be known of them. A bracket \
is a 95 % interval: 1,000 draws by hidden project (organisations that first met somebody new in the same project are \
drawn together). Samples are drawn with seed ${about.seed}.`,
    markdownTable(
      ['known on', 'organisations', 'ties', 'hidden projects that began by'],
      cuts.map(({ period, known }) => [
        period.after,
        showCount(known.organisations),
        showCount(known.ties),
        `${showCount(known.hidden)} (${period.until})`,
      ]),
    ),
    `**What to beware of.** The years of the last cut are cut off where the export was made. Organisations that \
are asked for in the two first sections had ${LEAST_PARTNERS} partners or more and did meet somebody: that is the usual \
way to tell predictors apart, and not the chance that a suggestion comes true, which the section after them has. \
${HUB} is the number of partners from which on an organisation is taken to be known to everybody. ${coverageOf(cuts)}`,
  ];
}

function coverageOf(cuts: PageInput['cuts']): string {
  const share = cuts.map((cut) => `${(100 * cut.methods.heldByHundred).toFixed(0)} % (${yearOf(cut)})`).join(', ');
  return `100 organisations fill ${share} of all first twenty places.`;
}
