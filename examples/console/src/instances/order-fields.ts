import type { FieldDefinition } from '../forms/field-definition.js';

/** Network of the examples, so that an order at the mock needs no typing. A real project has others. */
const network = {
  vpc: '6f1c9a52-4d0b-4b8e-9c37-a2e85d1f7043',
  subnet: '2b9d47e1-80c3-4f5a-b6d9-1e7c03f8a452',
  securityGroup: 'c1e07b34-5a96-4d28-8f1b-63d9a4c70e85',
};

/** Returns the fields of an order, with the products and zones that the service has. */
export function orderFields(
  products: readonly string[],
  zones: readonly string[],
): FieldDefinition[] {
  return [
    {
      name: 'name',
      label: 'Name',
      isRequired: true,
      hint: '4 to 64 letters, digits, hyphens or underscores.',
    },
    {
      name: 'engine_version',
      label: 'Version',
      kind: 'select',
      options: ['3.x', '2.7', '2.3.0', '1.1.0'],
      initial: '3.x',
      isRequired: true,
    },
    {
      name: 'product_id',
      label: 'Product',
      kind: 'select',
      options: products,
      initial: products[0] ?? '',
      isRequired: true,
    },
    { name: 'broker_num', label: 'Brokers', kind: 'number', initial: '3', isRequired: true },
    {
      name: 'storage_space',
      label: 'Storage in GB',
      kind: 'number',
      initial: '300',
      isRequired: true,
      hint: 'Of all brokers together.',
    },
    {
      name: 'storage_spec_code',
      label: 'Disks',
      kind: 'select',
      options: ['dms.physical.storage.ultra.v2', 'dms.physical.storage.high.v2'],
      initial: 'dms.physical.storage.ultra.v2',
      isRequired: true,
    },
    {
      name: 'available_zones',
      label: 'Zones',
      kind: 'checkboxes',
      options: zones,
      initial: zones[0] ?? '',
      isRequired: true,
      hint: 'One, or at least three.',
    },
    { name: 'vpc_id', label: 'VPC ID', initial: network.vpc, isRequired: true },
    { name: 'subnet_id', label: 'Subnet ID', initial: network.subnet, isRequired: true },
    {
      name: 'security_group_id',
      label: 'Security group ID',
      initial: network.securityGroup,
      isRequired: true,
    },
  ];
}
