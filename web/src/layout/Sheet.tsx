import { createContext, type ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './Sheet.module.css';

/** True for what stands in a sheet. */
export const InSheet = createContext(false);

interface Props {
  /** The words of the button that opens it, and its class. */
  opener: string;
  className: string;
  title: string;
  /** The words of the button that closes it. */
  done: string;
  /** Hears when it is opened and closed. */
  onOpenChange?: (isOpen: boolean) => void;
  children: ReactNode;
}

/** A form on a telephone: a button, and the sheet that it opens. */
export function Sheet({ opener, className, title, done, onOpenChange, children }: Props) {
  return (
    <DialogTrigger {...(onOpenChange && { onOpenChange })}>
      <Button className={className}>{opener}</Button>
      <ModalOverlay className={styles.overlay} isDismissable>
        <Modal className={styles.sheet}>
          <Dialog className={styles.dialog}>
            {({ close }) => (
              <>
                <Heading slot="title">{title}</Heading>
                <InSheet value={true}>{children}</InSheet>
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
