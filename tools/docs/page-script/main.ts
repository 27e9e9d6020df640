import { keepAccessible } from './accessibility.js';
import { addSearch } from './search.js';
import { addSkipLink } from './skip-link.js';

addSkipLink();
addSearch();
keepAccessible();
