import type { ChangesWords } from '../changes/changesWords.en.ts';
import type { FieldBoxWords } from '../controls/fieldBoxWords.en.ts';
import type { LoadWords } from '../data/loadWords.en.ts';
import type { TakeAwayWords } from '../data/takeAwayWords.en.ts';
import type { YearWords } from '../funding/yearWords.en.ts';
import type { GroupWords } from '../group/groupWords.en.ts';
import type { KeptWords } from '../kept/keptWords.en.ts';
import type { OrganisationWords } from '../organisation/organisationWords.en.ts';
import type { NearnessWords } from '../facts/nearnessWords.en.ts';
import type { MoreWords } from '../facts/moreWords.en.ts';
import type { StatementWords } from '../facts/statementWords.en.ts';
import type { TableWords } from '../facts/tableWords.en.ts';
import type { RoleWords } from '../facts/roleWords.en.ts';
import type { WayWords } from '../findAWay/wayWords.en.ts';
import type { ExploreWords } from '../explore/exploreWords.en.ts';
import type { ProjectWords } from '../project/projectWords.en.ts';
import type { WidgetWords } from '../widget/widgetWords.en.ts';
import type { WithoutWords } from '../without/withoutWords.en.ts';
import type { Words } from './words.en.ts';

/** The words that come with some pages alone, by the name that they are registered under. */
export interface OwnWords {
  changes: ChangesWords;
  fieldBox: FieldBoxWords;
  group: GroupWords;
  kept: KeptWords;
  loads: LoadWords;
  more: MoreWords;
  nearness: NearnessWords;
  statements: StatementWords;
  table: TableWords;
  takeAway: TakeAwayWords;
  explore: ExploreWords;
  years: YearWords;
  project: ProjectWords;
  roles: RoleWords;
  organisation: OrganisationWords;
  widget: WidgetWords;
  ways: WayWords;
  without: WithoutWords;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Words } & OwnWords;
  }
}
