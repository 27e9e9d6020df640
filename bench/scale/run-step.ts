// Runs one step in a process of its own, so that a time limit can end it.
// Arguments: name of the step, index of the description, folder. Prints the figures as JSON.
import { exitWith } from '../../tools/command/foreseen-error.js';
import { type StepName, steps } from './steps.js';

const [name, index = '', folder = ''] = process.argv.slice(2);
// A cast, because `measure-growth.ts` passes a name of the list.
const step = steps[name as StepName];
console.log(JSON.stringify(await step({ index, folder }).catch(exitWith)));
