import { createDmsClientFor, tokenAuth } from 'otc-dms-kafka';
import { showInstance } from 'otc-dms-kafka/operations';

// Makes a call to each URL of its argument, and prints the errors and the most memory that the process had.
const urls: Record<string, string> = JSON.parse(process.argv[2] ?? '');
const errors: Record<string, string> = {};
for (const [fault, baseUrl] of Object.entries(urls)) {
  const auth = tokenAuth('a-token');
  const client = createDmsClientFor(
    { showInstance },
    { baseUrl, projectId: 'd4f1a7c2b8e94f6d9a03c51e7b2f8064', auth },
  );
  const call = client.showInstance({ instance_id: 'an-instance' }, { maxAttempts: 1 });
  errors[fault] = await call.then(() => 'none', String);
}
// Kilobytes, in all systems that Node runs on.
process.stdout.write(JSON.stringify({ errors, maxRss: process.resourceUsage().maxRSS }));
