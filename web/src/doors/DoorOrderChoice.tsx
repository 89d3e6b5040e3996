import { Choice } from '../controls/Choice.tsx';
import { DOOR_ORDERS, type DoorOrder } from '../group/GroupQuestion.ts';
import { useGroupWords } from '../group/useGroupWords.ts';
import styles from './doors.module.css';

interface Props {
  order: DoorOrder;
  onOrder: (order: DoorOrder) => void;
}

/** The order on a telephone, where there are no heads of columns. */
export function DoorOrderChoice({ order, onOrder }: Props) {
  const words = useGroupWords();
  return (
    <div className={`${styles.order} no-print`}>
      <Choice
        label={words('doors.order')}
        chosen={order}
        choices={DOOR_ORDERS.map((id) => ({ id, name: words(`doors.orders.${id}`) }))}
        onChoose={onOrder}
      />
    </div>
  );
}
