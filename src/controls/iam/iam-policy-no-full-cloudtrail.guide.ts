import { managedGuide } from './policy-guides.ts';
import { FULL_CLOUDTRAIL } from './policy-topics.ts';

export default managedGuide(FULL_CLOUDTRAIL);
