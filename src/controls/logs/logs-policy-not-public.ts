import { judgePublicPolicy } from '../../effective/public-policy.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'logs-policy-not-public',
  title: 'Resource policies of CloudWatch Logs let in nobody unknown',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'Strangers read what your programs log, or write lines that are taken for theirs.',
  fix: 'Name the services that write in the policy, with a condition on aws:SourceArn or aws:SourceAccount.',
  items: ['own.data-leaks'],
  aka: { prowler: ['cloudwatch_log_group_not_publicly_accessible'] },
  kind: 'logs:resource-policy',
  facts: ['PolicyDocument'],
  judge(policy) {
    return judgePublicPolicy('set of log groups', policy, policy.facts.PolicyDocument);
  },
});
