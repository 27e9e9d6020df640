import { appendixPages } from './appendices.js';

/** Appendices as the vendor's tools write them, by their paths. */
export const sampleAppendices: Record<string, string> = {
  [appendixPages.error_codes]: `Codes
=====

=========== ============ ============= ===========
Status Code Error Codes  Error Message Description
=========== ============ ============= ===========
400         DMS.00400001 Bad.          Bad.
=========== ============ ============= ===========
`,
  [appendixPages.permissions]: `Permissions
===========

.. table:: **Table 1** Things

   ========== ============================= ==================
   Permission API                           Action
   ========== ============================= ==================
   Making     POST /v2/{project_id}/things  dms:thing:create
   ========== ============================= ==================
`,
  [appendixPages.instance_statuses]: `Statuses
========

======= ===========
Status  Description
======= ===========
RUNNING It runs.
======= ===========
`,
};
