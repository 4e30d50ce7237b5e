import { managedGuide } from './policy-guides.ts';
import { SERVICE_WILDCARD } from './policy-topics.ts';

export default managedGuide(SERVICE_WILDCARD);
