/**
 * Services that take on roles on behalf of their customers' resources, and whose documentation recommends that the
 * role's trust policy names the resource or the account (aws:SourceArn, aws:SourceAccount). As of November 2026.
 * Services that only ever use a role of the account that they run in, and do not recommend it (EC2, Lambda), are left out.
 */
const DEPUTIES: Readonly<Record<string, string>> = {
  autoscaling:
    'https://docs.aws.amazon.com/autoscaling/ec2/userguide/cross-service-confused-deputy-prevention.html',
  batch: 'https://docs.aws.amazon.com/batch/latest/userguide/cross-service-confused-deputy-prevention.html',
  bedrock:
    'https://docs.aws.amazon.com/bedrock/latest/userguide/cross-service-confused-deputy-prevention.html',
  codebuild:
    'https://docs.aws.amazon.com/codebuild/latest/userguide/cross-service-confused-deputy-prevention.html',
  datasync:
    'https://docs.aws.amazon.com/datasync/latest/userguide/cross-service-confused-deputy-prevention.html',
  'ecs-tasks': 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html',
  eks: 'https://docs.aws.amazon.com/eks/latest/userguide/cross-service-confused-deputy-prevention.html',
  frauddetector: 'https://docs.aws.amazon.com/frauddetector/latest/ug/confused-deputy-prevention.html',
  greengrass:
    'https://docs.aws.amazon.com/greengrass/v2/developerguide/cross-service-confused-deputy-prevention.html',
  iot: 'https://docs.aws.amazon.com/iot/latest/developerguide/cross-service-confused-deputy-prevention.html',
  'monitoring.rds':
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/cross-service-confused-deputy-prevention.html',
  personalize:
    'https://docs.aws.amazon.com/personalize/latest/dg/cross-service-confused-deputy-prevention.html',
  scheduler:
    'https://docs.aws.amazon.com/scheduler/latest/UserGuide/cross-service-confused-deputy-prevention.html',
  states: 'https://docs.aws.amazon.com/step-functions/latest/dg/procedure-create-iam-role.html',
  transfer: 'https://docs.aws.amazon.com/transfer/latest/userguide/confused-deputy.html',
  'vpc-flow-logs': 'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs-iam-role.html',
};

/** `states.eu-west-1.amazonaws.com` is Step Functions of one region. */
const PRINCIPAL = /^([a-z0-9.-]+?)(?:\.[a-z]{2}(?:-[a-z]+)+-\d)?\.amazonaws\.com(?:\.cn)?$/;

/** The page of AWS that asks for a source in the trust policy; undefined for services of which none does. */
export function deputyPage(servicePrincipal: string): string | undefined {
  const [, service = ''] = PRINCIPAL.exec(servicePrincipal.toLowerCase()) ?? [];
  return Object.hasOwn(DEPUTIES, service) ? DEPUTIES[service] : undefined;
}
