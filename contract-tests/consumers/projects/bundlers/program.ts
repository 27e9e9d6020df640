import { usePackage } from './use-package.js';

usePackage(process.env.SERVER_URL ?? '').then((text) => console.log(text));
