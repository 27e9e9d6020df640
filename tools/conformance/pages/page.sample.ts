/** A page as the vendor's tools write it, with one of everything. */
export const samplePage = `:original_name: MakeThing.html

.. _MakeThing:

Making a Thing
==============

URI
---

POST /v2/{project_id}/things

.. table:: **Table 1** Path Parameters

   ========== ========= ====== ===========
   Parameter  Mandatory Type   Description
   ========== ========= ====== ===========
   project_id Yes       String Project.
   ========== ========= ====== ===========

.. table:: **Table 2** Query Parameters

   ========= ========= ======= ==============================
   Parameter Mandatory Type    Description
   ========= ========= ======= ==============================
   limit     No        Integer The value ranges from 1 to 50.
   ========= ========= ======= ==============================

Request Parameters
------------------

.. table:: **Table 3** Request body parameters

   ========= ========= ================================================= ===========
   Parameter Mandatory Type                                              Description
   ========= ========= ================================================= ===========
   parts     No        Array of :ref:\`Part <makething__part>\` objects    Parts.
   ========= ========= ================================================= ===========

.. _makething__part:

.. table:: **Table 4** Part

   ========= ========= ====== ===========
   Parameter Mandatory Type   Description
   ========= ========= ====== ===========
   name      Yes       String Name.
   ========= ========= ====== ===========

Response Parameters
-------------------

**Status code: 200**

.. table:: **Table 5** Response body parameters

   ========= ================ ===========
   Parameter Type             Description
   ========= ================ ===========
   ids       Array of strings IDs.
   ========= ================ ===========

Example Requests
----------------

-  First way.

   .. code-block:: text

      POST https://{endpoint}/v2/{project_id}/things?limit=1

      {
        "parts" : [ ]
      }

-  Second way.

   .. code-block:: text

      POST https://{endpoint}/v2/{project_id}/things

Example Responses
-----------------

**Status code: 200**

-  .. code-block::

      {
        "ids" : [ "a" ]
      }

Status Codes
------------

=========== ===========
Status Code Description
=========== ===========
200         Done.
204         Nothing.
=========== ===========
`;

/** Returns the line of the sample, from 1, that begins with the text. */
export function lineOf(text: string): number {
  return samplePage.split('\n').findIndex((line) => line.trimStart().startsWith(text)) + 1;
}
