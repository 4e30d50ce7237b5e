import { managedGuide } from './policy-guides.ts';
import { LINT } from './policy-topics.ts';

export default managedGuide(LINT);
