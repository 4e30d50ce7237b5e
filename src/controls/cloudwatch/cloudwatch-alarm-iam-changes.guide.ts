import { alarmGuide, callsOf } from './alarm-guide.ts';

export default alarmGuide({
  concern: 'iam-policy-changes',
  of: 'changes to IAM policies and to whom they are attached',
  attack:
    'A stolen key of a deployment user attaches `AdministratorAccess` to itself. From that call on everything is possible; it is also one that hardly ever happens rightly.',
  pattern: callsOf('iam-policy-changes', 'iam.amazonaws.com'),
  noise:
    'Pipelines that make roles ring it often: keep it for accounts where IAM changes seldom, or leave out the pipeline’s role by a further condition on `$.userIdentity.arn`, knowing that you then do not hear of its misuse.',
});
