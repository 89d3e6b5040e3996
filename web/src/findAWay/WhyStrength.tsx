import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { WayOfFragment } from '../graphql/generated.ts';
import { LOCALES } from '../language/Language.ts';
import { useFormat } from '../language/useFormat.ts';
import { useLanguage } from '../language/useLanguage.ts';
import { useNames } from '../language/useNames.ts';
import { productOf } from './productOf.ts';

/** The score of a way written out as the product that it is, and what its last factor is for. */
export function WhyStrength({ path }: { path: WayOfFragment }) {
  const { t } = useTranslation();
  const { number, ofHundred } = useFormat();
  const nameOf = useNames();
  const locale = LOCALES[useLanguage()];
  const product = productOf(path);
  if (product === null) return null;
  const { factors, digits } = product;
  const { format } = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: digits });
  const between = path.organisations.slice(1, -1);
  const partners = between.map((one) => {
    const said = { count: one.partnerCount ?? 0, number: number(one.partnerCount ?? 0), name: nameOf(one) };
    return one.partnerCount === null ? nameOf(one) : t('why.partners', said);
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (
    <div>
      <p>
        <strong>{t('why.heading', { number: ofHundred(path.score) })}</strong>{' '}
        {`${factors.map((factor) => format(factor)).join(' × ')} = ${format(path.score)}.`}{' '}
        <span className="quiet">
          {t('why.last', {
            count: between.length,
            factor: format(factors.at(-1) ?? 1),
            names: list.format(partners),
          })}
        </span>
      </p>
      <Disclosure className="no-print">
        <Button slot="trigger" className="link">
          {t('strength.how')}
        </Button>
        <DisclosurePanel>
          <p className="narrow">{t('strength.explained')}</p>
        </DisclosurePanel>
      </Disclosure>
    </div>
  );
}
