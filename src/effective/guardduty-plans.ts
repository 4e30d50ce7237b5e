import type { DetectorFacts, DetectorFeature } from '../model/kinds/guardduty.ts';
import type { Judgement } from '../model/verdict.ts';
import { fail, notApplicable, pass } from '../model/verdict.ts';

type Detector = Pick<DetectorFacts, 'Status' | 'Features'>;

export interface Plan {
  /** As the console calls it. */
  readonly name: string;
  /** Any of these is the plan. */
  readonly features: readonly string[];
}

/** Since 2023 the plan for clusters is a part of the other; detectors from before may have either. */
export const RUNTIME_MONITORING: Plan = {
  name: 'Runtime Monitoring',
  features: ['RUNTIME_MONITORING', 'EKS_RUNTIME_MONITORING'],
};

/** The verdict on one of GuardDuty's plans. */
export function judgePlan({ Status, Features }: Detector, plan: Plan): Judgement {
  if (Status !== 'ENABLED') return suspended(Status);
  if (enabledOf(Features, plan) !== undefined) return pass(`${plan.name} is on.`);
  return fail(`${plan.name} is off; expected: on.`);
}

/** The verdict on whether Runtime Monitoring, where it is on, puts its agent where it is needed by itself. */
export function judgeAgent({ Status, Features }: Detector, agent: string, what: string): Judgement {
  if (Status !== 'ENABLED') return suspended(Status);
  const runtime = enabledOf(Features, RUNTIME_MONITORING);
  if (runtime === undefined)
    return notApplicable('Runtime Monitoring is off, which a control of its own tells.');
  const additions = Features.filter(isRuntime).flatMap(
    ({ AdditionalConfiguration }) => AdditionalConfiguration,
  );
  if (additions.some((it) => it.Name === agent && it.Status === 'ENABLED'))
    return pass(`GuardDuty puts its agent on ${what} by itself.`);
  return fail(`${agent} is off: GuardDuty does not put its agent on ${what} by itself; expected: on.`);
}

function isRuntime(feature: DetectorFeature): boolean {
  return RUNTIME_MONITORING.features.includes(feature.Name) && feature.Status === 'ENABLED';
}

function enabledOf(features: readonly DetectorFeature[], plan: Plan): DetectorFeature | undefined {
  return features.find(({ Name, Status }) => plan.features.includes(Name) && Status === 'ENABLED');
}

function suspended(status: string): Judgement {
  return notApplicable(`The detector is ${status}: no plan of it works.`);
}
