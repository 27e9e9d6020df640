/** Samples that the world of the mock refuses by its state, with the code and the reason. */
export const refusedByState: Readonly<Record<string, { code: string; reason: string }>> = {
  ...ofAll('createInstanceByEngine', ['sasl-ssl', 'plaintext', 'public-access', 'subscription'], {
    code: 'DMS.00400060',
    reason: 'the new instance of the examples is in the world already',
  }),
  ...ofAll('createPostPaidInstance', ['sasl-ssl', 'plaintext'], {
    code: 'DMS.00400060',
    reason: 'the new instance of the examples is in the world already',
  }),
  deleteGroup: { code: 'DMS.00400062', reason: 'the group has consumers' },
  ...ofAll('resetMessageOffset', ['to-position', 'to-time'], {
    code: 'DMS.00400062',
    reason: 'the group has consumers',
  }),
  ...ofAll('createInstanceTopic', ['orders', 'name-only'], {
    code: 'DMS.10240017',
    reason: 'the new topic of the examples is in the world already',
  }),
  ...ofAll('createConnector', ['new-flavor', 'old-flavor'], {
    code: 'DMS.00400062',
    reason: 'the instance has Smart Connect already',
  }),
  'deleteConnector, empty-object': {
    code: 'DMS.00400062',
    reason: 'Smart Connect has tasks',
  },
  resumeConnectorTask: { code: 'DMS.00400026', reason: 'the task is not paused' },
  'batchCreateOrDeleteKafkaTag, create': {
    code: 'DMS.10240045',
    reason: 'the new tag of the examples is in the world already',
  },
};

function ofAll<Refusal>(operationId: string, examples: readonly string[], refusal: Refusal) {
  return Object.fromEntries(examples.map((name) => [`${operationId}, ${name}`, refusal]));
}
