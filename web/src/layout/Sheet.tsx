import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './Sheet.module.css';

interface Props {
  /** The words of the button that opens it, and its class. */
  opener: string;
  className: string;
  title: string;
  /** The words of the button that closes it. */
  done: string;
  children: ReactNode;
}

/** A form on a telephone: a button, and the sheet that it opens. */
export function Sheet({ opener, className, title, done, children }: Props) {
  return (
    <DialogTrigger>
      <Button className={className}>{opener}</Button>
      <ModalOverlay className={styles.overlay} isDismissable>
        <Modal className={styles.sheet}>
          <Dialog className={styles.dialog}>
            {({ close }) => (
              <>
                <Heading slot="title">{title}</Heading>
                {children}
                <div className={styles.foot}>
                  <Button className={`button primary ${styles.done}`} onPress={close}>
                    {done}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
