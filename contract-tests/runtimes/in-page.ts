import * as dmsPackage from 'otc-dms-kafka';
import { tenCalls } from './ten-calls.js';

// For a page, where the tests use both by their names.
Object.assign(globalThis, { dmsPackage, tenCalls });
