import { managedGuide } from './policy-guides.ts';
import { MARKETPLACE } from './policy-topics.ts';

export default managedGuide(MARKETPLACE);
