import { runProcess } from '../contract-tests/verify/src/index.js';
import { exitWithLint } from './description/redocly.js';
import { loadVerifyDescription } from './verify/load-verify-description.js';

try {
  await runProcess(await loadVerifyDescription());
} catch (error) {
  await exitWithLint(error);
}
