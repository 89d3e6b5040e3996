import { useTranslation } from 'react-i18next';
import { FindRegionsDocument, RegionNamesDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { FoundPicker } from './FoundPicker.tsx';

interface Props {
  label: string;
  /** The codes of those chosen. */
  chosen: readonly string[];
  onChange: (codes: readonly string[]) => void;
}

/** Picks any number of regions, at any level. */
export function RegionPicker({ label, chosen, onChange }: Props) {
  const { t } = useTranslation();
  const { data } = useAnswer(RegionNamesDocument, chosen.length === 0 ? null : { codes: chosen });
  return (
    <FoundPicker
      label={label}
      hint={t('picker.regionHint')}
      chosenLabel={t('picker.regionsChosen')}
      none={(text) => t('picker.noRegion', { text })}
      document={FindRegionsDocument}
      foundIn={({ search }) =>
        (search?.hits ?? []).flatMap(({ region, resemblance: isLike }) =>
          region ? [{ ...region, id: region.code, name: nameWithCode(region), isLike }] : [],
        )
      }
      chosen={chosen}
      names={new Map(data?.regions.map((region) => [region.code, region.name]))}
      onChange={onChange}
    />
  );
}

/** The name with the code, which tells regions of one name at several levels apart; a region without a name is its code. */
function nameWithCode({ name, code }: { name: string; code: string }): string {
  return name === code ? code : `${name} (${code})`;
}
