import { askedOf } from './asked.ts';
import type { Asked } from './asked.ts';
import { accessOf } from './decide.ts';
import type { AccessRequest, Explanation, Policies, Step } from './decision.ts';
import { denySteps, grantSteps, limitSteps } from './explain-steps.ts';
import { layersOf } from './layers.ts';
import { TRUTH } from './logic.ts';
import { specialRule } from './special-rules.ts';
import type { SpecialRule } from './special-rules.ts';
import { summaryOf } from './summary.ts';
import { verdict } from './verdict.ts';

/** How `decide` comes to its answer, step by step. Slower than the decision itself: to be asked for a few. */
export function explain(request: AccessRequest, policies: Policies): Explanation {
  const asked = askedOf(request, policies);
  const special = specialRule(asked);
  if (special !== undefined) return bySpecialRule(special, asked);
  const it = { asked, layers: layersOf(asked, policies), policies, logic: TRUTH };
  const access = accessOf(verdict(it));
  const steps = [...denySteps(it), ...grantSteps(it), ...limitSteps(it)];
  return { access, summary: summaryOf(access, steps, it), steps };
}

function bySpecialRule({ access, note }: SpecialRule, asked: Asked): Explanation {
  const outcome = access === 'allowed' ? 'allows' : 'denies';
  const step: Step = { step: 'special-rule', outcome, statements: [], note };
  return { access, summary: `${asked.request.action} is ${access}: ${note}.`, steps: [step] };
}
