import { inlineGuide } from './policy-guides.ts';
import { SERVICE_WILDCARD } from './policy-topics.ts';

export default inlineGuide(SERVICE_WILDCARD);
