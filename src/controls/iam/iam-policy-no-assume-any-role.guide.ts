import { managedGuide } from './policy-guides.ts';
import { ASSUME_ROLE } from './policy-topics.ts';

export default managedGuide(ASSUME_ROLE);
