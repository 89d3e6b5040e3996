import { useTranslation } from 'react-i18next';
import { FindRegionsDocument, RegionNamesDocument } from '../graphql/generated.ts';
import { useAnswer } from '../graphql/useAnswer.ts';
import { useNames } from '../language/useNames.ts';
import { FoundPicker } from './FoundPicker.tsx';

interface Props {
  label: string;
  /** The codes of those chosen. */
  chosen: readonly string[];
  onChange: (codes: readonly string[]) => void;
}

interface Region {
  code: string;
  name: string;
}

/** Picks any number of regions, at any level. */
export function RegionPicker({ label, chosen, onChange }: Props) {
  const { t } = useTranslation();
  const nameOf = useNames();
  const named = ({ name, code }: Region): string => nameOf({ id: `region:${code}`, name });
  const { data } = useAnswer(RegionNamesDocument, chosen.length === 0 ? null : { codes: chosen });
  return (
    <FoundPicker
      label={label}
      hint={t('picker.regionHint')}
      chosenLabel={t('picker.regionsChosen')}
      none={(text) => t('picker.noRegion', { text })}
      document={FindRegionsDocument}
      // The code tells regions of one name at several levels apart.
      foundIn={({ search }) =>
        (search?.hits ?? []).flatMap(({ region, resemblance: isLike }) =>
          region
            ? [
                {
                  ...region,
                  id: region.code,
                  name: region.name === region.code ? named(region) : `${region.name} (${region.code})`,
                  isLike,
                },
              ]
            : [],
        )
      }
      chosen={chosen}
      names={new Map(data?.regions.map((region) => [region.code, named(region)]))}
      onChange={onChange}
    />
  );
}
