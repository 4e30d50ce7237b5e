import { inlineGuide } from './policy-guides.ts';
import { FULL_KMS } from './policy-topics.ts';

export default inlineGuide(FULL_KMS);
