import { currentDescription } from './described-mock.js';

/** In tests, the description that the build would prepare. */
export default await currentDescription();
