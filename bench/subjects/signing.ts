// Signs the GET of the benchmark with our client, and computes the digests alone, in alternating batches.
// Arguments: number of rounds, signatures per batch. Prints the CPU time per signature of each batch, in microseconds.
import { createHmac, createSecretKey, hash } from 'node:crypto';
import { akskAuth } from 'otc-dms-kafka';
import { call, callPath } from './subject.js';

const [rounds = 0, size = 0] = process.argv.slice(2).map(Number);
const key = createSecretKey(call.secretKey, 'utf8');
const host = 'dms.eu-de.otc.t-systems.com';
const date = '20260102T030405Z';
const canonicalRequest = `GET
${callPath}/
limit=${call.limit}
host:${host}
x-sdk-date:${date}

host;x-sdk-date
e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855`;
const auth = akskAuth({ accessKey: call.accessKey, secretKey: call.secretKey });
const request = {
  operationId: 'listConnectorTasks',
  method: 'GET',
  url: `https://${host}${callPath}?limit=${call.limit}`,
  headers: { accept: 'application/json' },
  body: undefined,
  signal: undefined,
  attempt: 1,
};

/** Computes the two digests of a signature over texts of the same length. */
function digestsAlone(): unknown {
  const requestHash = hash('sha256', canonicalRequest);
  const text = `SDK-HMAC-SHA256\n${date}\n${requestHash}`;
  return createHmac('sha256', key).update(text).digest('hex');
}

/** Does everything that a call with AK/SK does for its credential: date, canonical request, signature, headers. */
function whole(): unknown {
  // A cast, because signing reads neither the settings nor the times of a request, and sends nothing.
  return auth.authenticate(request as never, undefined as never);
}

async function cpuUsOf(sign: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  for (let index = 0; index < size; index++) {
    const result = sign();
    if (result instanceof Promise) await result;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / size;
}

const headers = await whole();
if (!JSON.stringify(headers).includes('Signature=')) throw new Error('akskAuth did not sign.');
const results: { digests: number; whole: number }[] = [];
for (let round = -rounds; round < rounds; round++) {
  // The second one finds warmer caches, so the order alternates.
  const [first, second] = round % 2 ? [digestsAlone, whole] : [whole, digestsAlone];
  const times = new Map([
    [first, await cpuUsOf(first)],
    [second, await cpuUsOf(second)],
  ]);
  // The rounds below 0 warm up.
  if (round < 0) continue;
  results.push({ digests: times.get(digestsAlone) ?? 0, whole: times.get(whole) ?? 0 });
}
console.log(JSON.stringify(results));
