import type { EligibilityState } from '../../../network/consortium/eligibility/CheckedRule.ts';
import type { RuleStory } from '../EligibilityStory.ts';
import { formatCountry } from '../formatCountry.ts';
import type { Phrases } from '../Phrases.ts';
import { italianDay } from './italianDay.ts';

const LIST = new Intl.ListFormat('it-IT', { type: 'conjunction' });
const NUMBERS = ['nessuna', 'una', 'due', 'tre'];

const VERDICTS: Readonly<Record<EligibilityState, string>> = {
  MET: 'Regole rispettate, per quanto si può vedere',
  NOT_MET: 'Regole non rispettate',
  UNKNOWN: 'Non si può vedere se le regole sono rispettate',
  READ_CONDITIONS: 'Leggete le condizioni: ciò che decide non è calcolato',
};

/** Phrases about the rules of participation in Italian. */
export const italianEligibility: Pick<
  Phrases,
  'eligibility' | 'eligibilityGeneral' | 'eligibilityIndicative' | 'rule'
> = {
  eligibility: (verdict) => VERDICTS[verdict],
  eligibilityGeneral: () => 'Il tipo di azione non è noto: vale la regola generale dei tre',
  eligibilityIndicative: (day) =>
    `Indicativo: decidono le condizioni del bando${day === null ? '' : `. Elenco dei paesi aggiornato ${italianDay('a', day)}`}`,
  rule(story) {
    switch (story.rule) {
      case 'DIFFERENT_COUNTRIES': {
        const number = NUMBERS[story.needed ?? 0]!;
        return `${number[0]!.toUpperCase()}${number.slice(1)} organizzazioni di ${number} paesi${missing(story)}`;
      }
      case 'MEMBER_STATE':
        return `Almeno una in uno Stato membro${missing(story)}`;
      case 'APPLICANT':
        return `Basta un solo proponente, in uno Stato membro o in un paese associato${missing(story)}. È del tipo richiesto, per esempio una PMI o un ente ospitante? Da verificare`;
      case 'PROCURERS':
        return 'Due committenti pubblici di due paesi, uno in uno Stato membro? Nessuna fonte dice chi acquista. Da verificare';
      case 'OWN_RULES':
        return story.isOtherProgramme
          ? 'Questo bando non è di Orizzonte Europa, le cui regole sono le sole calcolate. Leggete le condizioni'
          : 'Questo bando ha regole proprie. Leggete le condizioni';
      case 'NO_EXCLUDED_COUNTRY':
        return excluded(story);
      case 'INDEPENDENT':
        return `Indipendenti l'una dall'altra? Nessuna fonte lo dice. Da verificare${parts(story.organisations)}`;
    }
  },
};

function missing({ state, counted, undecidedCount }: RuleStory): string {
  if (state === 'MET') return '';
  const count = counted === 0 ? 'nessuna conta' : counted === 1 ? 'ne conta 1' : `ne contano ${counted}`;
  if (state === 'NOT_MET') return `: ${count}`;
  return `: ${count} di certo, forse altre ${undecidedCount}, di paese non noto o di associazione non certa`;
}

function excluded({ state, countries }: RuleStory): string {
  if (state === 'MET') return 'Nessuna in un paese escluso, per quanto è noto';
  const list = LIST.format(countries.map((country) => formatCountry(country, 'IT')));
  if (state === 'NOT_MET') return `Le organizzazioni di questi paesi non possono partecipare: ${list}`;
  return `Le organizzazioni di questi paesi possono partecipare solo dove il bando lo dice: ${list}. Leggete le condizioni`;
}

function parts(names: readonly string[]): string {
  return names.length === 0
    ? ''
    : `. Parti di una stessa organizzazione, che contano una volta sola: ${LIST.format(names)}`;
}
