import { managedGuide } from './policy-guides.ts';
import { DECRYPT } from './policy-topics.ts';

export default managedGuide(DECRYPT);
