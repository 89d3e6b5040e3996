import type { GapCode } from '../../network/quality/Gap.ts';
import type { Language } from './Phrases.ts';

/** The meaning of each kind of gap. */
export const GAP_PHRASES: Readonly<Record<GapCode, Readonly<Record<Language, string>>>> = {
  ORGANISATION_WITHOUT_IDENTIFIER: {
    EN: 'Organisations that no authority numbers: without PIC, ROR, VAT or Wikidata identifier, they are told apart by name alone.',
    IT: 'Organizzazioni che nessuna autorità numera: senza PIC, ROR, partita IVA o Wikidata, si distinguono solo dal nome.',
  },
  ORGANISATION_WITHOUT_COUNTRY: {
    EN: 'Organisations whose country no source gives; no country filter lets them pass.',
    IT: 'Organizzazioni di cui nessuna fonte indica il Paese; nessun filtro per Paese le lascia passare.',
  },
  ORGANISATION_WITHOUT_NAME: {
    EN: 'Organisations that no source names, or that are natural persons, whose names are not kept: they are labelled by their number, and no search takes that for a name.',
    IT: 'Organizzazioni a cui nessuna fonte dà un nome, o che sono persone fisiche, di cui non si conserva il nome: sono indicate con il loro numero, che nessuna ricerca prende per un nome.',
  },
  SAME_NAME_AND_COUNTRY: {
    EN: 'Organisations that share their name and country with another one: perhaps one body under two numbers.',
    IT: 'Organizzazioni che hanno nome e Paese in comune con un’altra: forse un solo ente con due numeri.',
  },
  PERHAPS_ONE_ORGANISATION: {
    EN: 'Organisations of one project that look like one body under two records, by number, name or website: nothing is merged, a person decides.',
    IT: 'Organizzazioni di uno stesso progetto che sembrano un solo ente con due schede, per numero, nome o sito: nulla viene unito, decide una persona.',
  },
  NUMBER_WITH_SEVERAL_NAMES: {
    EN: 'Organisations that CORDIS alone describes, and calls by names that differ in more than case and signs: renamed, misspelt, or two bodies under one number.',
    IT: 'Organizzazioni descritte solo da CORDIS, con nomi che differiscono per più di maiuscole e segni: rinominate, scritte male o due enti con un solo numero.',
  },
  REGION_DOUBTED: {
    EN: 'Organisations whose stated region is doubted: most of their city are in another region, and no table of postal codes decides.',
    IT: 'Organizzazioni la cui regione dichiarata è dubbia: la maggior parte di quelle della stessa città è altrove e nessuna tabella di codici postali decide.',
  },
  GRANT_UNKNOWN: {
    EN: 'Participations whose grant no source gives; sums count them as unknown, never as zero.',
    IT: 'Partecipazioni di cui nessuna fonte indica il contributo; le somme le contano come ignote, mai come zero.',
  },
  ROLE_UNKNOWN: {
    EN: 'Participations whose role no source gives.',
    IT: 'Partecipazioni di cui nessuna fonte indica il ruolo.',
  },
  GRANT_ABOVE_AWARD: {
    EN: 'Participations whose grant is larger, by a euro or more, than what the funder gives the whole project.',
    IT: 'Partecipazioni il cui contributo supera, di un euro o più, quanto l’ente finanziatore dà all’intero progetto.',
  },
  AWARD_UNKNOWN: {
    EN: 'Projects of which no source gives what the funder pays in all.',
    IT: 'Progetti di cui nessuna fonte indica quanto paga in tutto l’ente finanziatore.',
  },
  START_UNKNOWN: { EN: 'Projects with no start date on record.', IT: 'Progetti senza data d’inizio.' },
  END_UNKNOWN: { EN: 'Projects with no end date on record.', IT: 'Progetti senza data di fine.' },
  DATES_REVERSED: {
    EN: 'Projects that end before they start, as their source has it; they tie nobody.',
    IT: 'Progetti che, secondo la fonte, finiscono prima di iniziare; non legano nessuno.',
  },
  NO_ORGANISATION_LISTED: {
    EN: 'Projects of which no organisation is on record.',
    IT: 'Progetti di cui non è registrata alcuna organizzazione.',
  },
  PARTNERS_NOT_LISTED: {
    EN: 'Projects of which a source states more organisations than are listed.',
    IT: 'Progetti per i quali una fonte dichiara più organizzazioni di quelle elencate.',
  },
  GRANTS_ABOVE_AWARD: {
    EN: 'Projects whose grants add up to more, by a euro or more, than what the funder gives the whole project.',
    IT: 'Progetti i cui contributi sommati superano, di un euro o più, quanto l’ente finanziatore dà all’intero progetto.',
  },
  COORDINATOR_MISSING: {
    EN: 'Projects that none of the organisations on record coordinates; not those with an unknown role, or of which a source states more organisations.',
    IT: 'Progetti che nessuna delle organizzazioni registrate coordina; esclusi quelli con un ruolo ignoto o con più organizzazioni dichiarate.',
  },
  COORDINATOR_DOUBLE: {
    EN: 'Projects that several organisations coordinate, as their sources have it; often one took over from another.',
    IT: 'Progetti che, secondo le fonti, più organizzazioni coordinano; spesso una è subentrata a un’altra.',
  },
  DATES_OUTSIDE_FRAMEWORK: {
    EN: 'Projects that begin before their framework programme does, or more than three years after it has ended.',
    IT: 'Progetti che iniziano prima del loro programma quadro, o più di tre anni dopo la sua fine.',
  },
  PARTICIPATION_STATED_TWICE: {
    EN: 'Participations that several rows of one file state: the row updated last holds, and each is counted once.',
    IT: 'Partecipazioni dichiarate da più righe dello stesso file: vale la riga aggiornata per ultima e ciascuna conta una volta.',
  },
  ZERO_NOT_STATED: {
    EN: 'Projects whose source writes 0 as their cost or award although money is received: both are unknown, and the 0 stands as a Statement.',
    IT: 'Progetti per i quali la fonte scrive 0 come costo o contributo sebbene si ricevano fondi: il valore è ignoto e lo 0 resta come dichiarazione.',
  },
  SOURCES_DISAGREE: {
    EN: 'Values on which sources disagree; each stands with its source, and one of them is shown.',
    IT: 'Valori sui quali le fonti non concordano; ciascuno resta con la sua fonte e uno viene mostrato.',
  },
};
