import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useConnection } from '../connection/dms-context.js';
import { BodyForm } from '../forms/body-form.js';
import { Dialog } from '../ui/dialog.js';
import { Loaded } from '../ui/loaded.js';
import { catalogueQuery } from './catalogue-query.js';
import { orderInstance } from './instance-changes.js';
import { orderFields } from './order-fields.js';

/** Orders an instance. */
export function OrderDialog({ onClose }: { onClose: () => void }) {
  const { dms } = useConnection();
  const catalogue = useQuery(catalogueQuery(dms));
  const order = useMutation(orderInstance(dms, useQueryClient()));

  function send(body: object) {
    order.mutate({ engine: 'kafka', ...body }, { onSuccess: onClose });
  }

  return (
    <Dialog title="Order an instance" onClose={onClose}>
      <Loaded query={catalogue} name="products">
        {({ products, zones }) => (
          <BodyForm
            fields={orderFields(products, zones)}
            action="Order"
            error={order.error}
            isSending={order.isPending}
            onSend={send}
            onCancel={onClose}
          />
        )}
      </Loaded>
    </Dialog>
  );
}
