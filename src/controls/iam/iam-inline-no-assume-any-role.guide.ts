import { inlineGuide } from './policy-guides.ts';
import { ASSUME_ROLE } from './policy-topics.ts';

export default inlineGuide(ASSUME_ROLE);
