import { inlineGuide } from './policy-guides.ts';
import { NOT_ACTION } from './policy-topics.ts';

export default inlineGuide(NOT_ACTION);
