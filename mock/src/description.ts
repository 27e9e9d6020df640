export { readDescription } from './description/read-description.js';
