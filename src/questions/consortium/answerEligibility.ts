import { participationSentences } from '../../../rules/participation/participationSentences.ts';
import { readCallConditions } from '../../neo4j/readCallConditions.ts';
import type { Snapshot } from '../../network/columns/Snapshot.ts';
import { indexOfText, textAt } from '../../network/columns/TextColumn.ts';
import { toDay } from '../../network/columns/toDay.ts';
import type { CheckedRule } from '../../network/consortium/eligibility/CheckedRule.ts';
import { checkEligibility } from '../../network/consortium/eligibility/checkEligibility.ts';
import { eligibilityQuestion, type Indices } from '../../network/consortium/eligibility/eligibilityQuestion.ts';
import { explainEligibility, explainRule } from '../explanation/explainEligibility.ts';
import type { Language } from '../explanation/Phrases.ts';
import type { QuestionContext } from '../QuestionContext.ts';

interface Told {
  language: Language;
}

/** An `Eligibility` of organisations and a call by their indices; the conditions of the call are read when they are asked for. */
export function answerEligibility({ database, participation }: QuestionContext, snapshot: Snapshot, of: Indices) {
  const question = eligibilityQuestion(snapshot, of);
  const { rules, verdict, isGeneral, ...checked } = checkEligibility(participation, question);
  const isOtherProgramme = checked.form === 'OTHER_PROGRAMME';
  const { day, title, url } = participation;
  const listDay = isOtherProgramme ? null : day;
  const call = of.call === null ? null : textAt(snapshot.calls.ids, of.call);
  return {
    ...{ ...checked, verdict, isGeneral, call, year: question.year, graphVersion: snapshot.version },
    rules: rules.map((rule) => ({ ...rule, text: tellRule(snapshot, rule, isOtherProgramme) })),
    text: ({ language }: Told) => explainEligibility({ verdict, isGeneral, listDay }, language),
    specialRules: async () => {
      const { conditions, url } = call === null ? NOTHING : await readCallConditions(database, call);
      return conditions === null ? null : participationSentences(conditions).map((text) => ({ text, url }));
    },
    countryList: { day: toDay(day), title, url },
  };
}

const NOTHING = { conditions: null, url: null };

function tellRule({ organisations }: Snapshot, checked: CheckedRule, isOtherProgramme: boolean) {
  const { rule, state, needed, counted, countries, undecided } = checked;
  const nameOf = (id: string): string => textAt(organisations.displayNames, indexOfText(organisations.ids, id));
  return ({ language }: Told): string =>
    explainRule(
      {
        ...{ rule, state, needed, counted, isOtherProgramme, undecidedCount: undecided.length },
        countries: countries.map((id) => id.slice(id.indexOf(':') + 1)),
        organisations: checked.organisations.map(nameOf),
      },
      language,
    );
}
