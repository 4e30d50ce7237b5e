import { managedGuide } from './policy-guides.ts';
import { FULL_KMS } from './policy-topics.ts';

export default managedGuide(FULL_KMS);
