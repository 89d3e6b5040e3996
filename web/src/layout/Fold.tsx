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
      if (location.hash !== `#${id}` || !details.current) return;
      details.current.open = true;
      // The content came after the browser looked for the place.
      details.current.scrollIntoView();
    };
    // A link to where one is already tells nothing but its click.
    const openWhereClicked = ({ target }: MouseEvent): void => {
      if (target instanceof Element && target.closest(`a[href="#${id}"]`)) openWhereMeant();
    };
    openWhereMeant();
    addEventListener('hashchange', openWhereMeant);
    addEventListener('click', openWhereClicked);
    return () => {
      removeEventListener('hashchange', openWhereMeant);
      removeEventListener('click', openWhereClicked);
    };
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
