import { inlineGuide } from './policy-guides.ts';
import { DECRYPT } from './policy-topics.ts';

export default inlineGuide(DECRYPT);
