import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'codebuild-report-group-encrypted',
  title: 'Test reports that CodeBuild exports are encrypted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Test reports hold sample data and the weak spots of your programs; their encryption was turned off on purpose here.',
  fix: 'Take away the setting that turns off the encryption of the export.',
  items: ['encrypt.elsewhere'],
  aka: { prowler: ['codebuild_report_group_export_encrypted'], securityHub: ['CodeBuild.7'] },
  kind: 'codebuild:report-group',
  facts: ['s3Export'],
  judge({ facts: { s3Export: it } }) {
    if (it === null) return notApplicable('The report group exports nothing to S3.');
    if (it.EncryptionDisabled)
      return fail(`EncryptionDisabled is true for the export to ${it.Bucket}; expected: false.`);
    return pass(`The export to ${it.Bucket} is encrypted.`);
  },
});
