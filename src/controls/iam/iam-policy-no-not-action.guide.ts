import { managedGuide } from './policy-guides.ts';
import { NOT_ACTION } from './policy-topics.ts';

export default managedGuide(NOT_ACTION);
