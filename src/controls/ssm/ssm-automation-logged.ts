import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ssm-automation-logged',
  title: 'Scripts of Systems Manager Automation are logged',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Automations act with wide permissions, and what their scripts printed is gone with the execution.',
  fix: 'Send the output of Automation’s scripts to CloudWatch Logs.',
  items: ['check.systems-manager'],
  aka: { securityHub: ['SSM.6'] },
  kind: 'aws:region',
  facts: ['ssmAutomationLogs'],
  judge({ facts: { ssmAutomationLogs: destination } }) {
    if (destination === 'CloudWatch') return pass('The output of scripts goes to CloudWatch Logs.');
    return fail(`The output of scripts goes to ${destination || 'nowhere'}; expected: CloudWatch.`);
  },
});
