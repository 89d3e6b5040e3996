import { type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './Fold.module.css';

interface Props {
  /** Its place in the address: `#id` opens it. */
  id: string;
  title: string;
  children: ReactNode;
}

/** A part of a page that is closed at first; what is in it is asked for once it is opened. */
export function Fold({ id, title, children }: Props) {
  const [wasOpen, setWasOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const openWhereMeant = (): void => {
      if (location.hash === `#${id}` && details.current) details.current.open = true;
    };
    openWhereMeant();
    addEventListener('hashchange', openWhereMeant);
    return () => removeEventListener('hashchange', openWhereMeant);
  }, [id]);
  return (
    <details id={id} ref={details} className={styles.fold} onToggle={() => setWasOpen(true)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {wasOpen && <div className={styles.inside}>{children}</div>}
    </details>
  );
}
