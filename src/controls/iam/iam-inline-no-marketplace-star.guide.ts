import { inlineGuide } from './policy-guides.ts';
import { MARKETPLACE } from './policy-topics.ts';

export default inlineGuide(MARKETPLACE);
