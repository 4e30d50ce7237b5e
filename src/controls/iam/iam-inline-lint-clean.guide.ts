import { inlineGuide } from './policy-guides.ts';
import { LINT } from './policy-topics.ts';

export default inlineGuide(LINT);
