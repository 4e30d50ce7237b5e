import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'cloudtrail-log-file-validation',
  title: 'CloudTrail trails sign digests of their log files',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Without signed digests nobody can prove that log files were not changed or deleted afterwards.',
  fix: 'Turn on log file validation for the trail.',
  items: ['monitor.cloudtrail'],
  aka: {
    prowler: ['cloudtrail_log_file_validation_enabled'],
    cloudsploit: ['cloudtrailFileValidation'],
    securityHub: ['CloudTrail.4'],
  },
  kind: 'cloudtrail:trail',
  facts: ['EnableLogFileValidation'],
  judge({ facts: { EnableLogFileValidation: validates } }) {
    if (validates) return pass('Log file validation is on.');
    return fail('Log file validation is off; expected: on.');
  },
});
