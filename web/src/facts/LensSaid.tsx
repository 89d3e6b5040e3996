import { useTranslation } from 'react-i18next';
import { type Lens, useLensWords } from '../language/useLensWords.ts';

interface Props {
  lens?: Lens;
  /** True where one looks from others than home. */
  isTheirs?: boolean;
}

/** A line that says over which work the strengths beside it are. */
export function LensSaid({ lens = {}, isTheirs = false }: Props) {
  const { t } = useTranslation();
  const said = useLensWords()(lens, isTheirs);
  return <p className="quiet">{t('strength.over', { lens: said })}</p>;
}
