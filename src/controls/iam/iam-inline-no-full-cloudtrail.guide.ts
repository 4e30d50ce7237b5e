import { inlineGuide } from './policy-guides.ts';
import { FULL_CLOUDTRAIL } from './policy-topics.ts';

export default inlineGuide(FULL_CLOUDTRAIL);
