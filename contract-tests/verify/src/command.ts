#!/usr/bin/env node
import description from '#contract';
import { runProcess } from './command/run-process.js';

await runProcess(description);
