import { testAgreement } from './agreement.js';

testAgreement(10_000);
