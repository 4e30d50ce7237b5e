import { inlineGuide } from './policy-guides.ts';
import { FULL_ADMIN } from './policy-topics.ts';

export default inlineGuide(FULL_ADMIN);
