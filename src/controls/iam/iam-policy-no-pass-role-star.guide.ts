import { managedGuide } from './policy-guides.ts';
import { PASS_ROLE } from './policy-topics.ts';

export default managedGuide(PASS_ROLE);
