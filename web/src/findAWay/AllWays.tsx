import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { Nearness } from '../facts/Nearness.tsx';
import { useNearnessWords } from '../facts/useNearnessWords.ts';
import styles from './Ways.module.css';

/** All ways together, those that are not listed too, and what that tells; the last line of the list. */
export function AllWays({ nearness }: { nearness: number | null }) {
  const own = useNearnessWords();
  if (nearness === null) return null;
  return (
    <div className={styles.all}>
      <Nearness value={nearness} />
      <Disclosure className="no-print">
        <Button slot="trigger" className="link">
          {own('how')}
        </Button>
        <DisclosurePanel>
          <p className="narrow">{own('explained')}</p>
        </DisclosurePanel>
      </Disclosure>
    </div>
  );
}
