import { cases, denied } from '../case.ts';

export default cases('ssm-automation-logged', 'aws:region', [
  { name: 'to CloudWatch', verdict: 'pass', facts: { ssmAutomationLogs: 'CloudWatch' } },
  { name: 'never set', verdict: 'fail', reason: /nowhere/, facts: { ssmAutomationLogs: null } },
  { name: 'taken back', verdict: 'fail', reason: /nowhere/, facts: { ssmAutomationLogs: '' } },
  { name: 'denied', verdict: 'unknown', facts: { ssmAutomationLogs: denied('ssm:GetServiceSetting') } },
]);
