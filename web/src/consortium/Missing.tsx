import { useTranslation } from 'react-i18next';
import type { SeatFragment } from '../graphql/generated.ts';
import { useFormat } from '../language/useFormat.ts';
import { useNames } from '../language/useNames.ts';
import { whatIsMissing } from './whatIsMissing.ts';
import styles from './consortium.module.css';

interface Props {
  seats: readonly SeatFragment[];
  emptySeatCount: number;
}

/** The lacks of the seats, those proposed included. */
export function Missing({ seats, emptySeatCount }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const nameOf = useNames();
  const { kinds, coordinator, mostlyIn } = whatIsMissing(seats);
  const lines = [
    ...(emptySeatCount > 0
      ? [t('consortium.emptySeats', { count: emptySeatCount, number: number(emptySeatCount) })]
      : []),
    ...kinds.map((kind) => t(`consortium.without.${kind}`)),
    ...(coordinator ? [t('consortium.nobodyCoordinated')] : []),
    ...(mostlyIn
      ? [
          t('consortium.mostlyIn', {
            ...{ number: number(mostlyIn.count), of: number(seats.length), country: nameOf(mostlyIn.country) },
          }),
        ]
      : []),
  ];
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{t('consortium.missing')}</h3>
      <ul className={styles.missing}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
