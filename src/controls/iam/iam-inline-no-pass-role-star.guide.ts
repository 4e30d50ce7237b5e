import { inlineGuide } from './policy-guides.ts';
import { PASS_ROLE } from './policy-topics.ts';

export default inlineGuide(PASS_ROLE);
