import { judgeByConfiguration } from '../../effective/glue-encryption.ts';
import { control, to } from '../../model/control.ts';
import { notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'glue-job-bookmark-encrypted',
  title: 'Bookmarks of Glue jobs are encrypted',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'Bookmarks tell keys and names of what a job has read, and who changes them makes the job skip or repeat data.',
  fix: 'Give the job a security configuration that encrypts job bookmarks.',
  items: ['encrypt.elsewhere'],
  aka: { prowler: ['glue_etl_jobs_job_bookmark_encryption_enabled'] },
  kind: 'glue:job',
  facts: ['SecurityConfiguration', 'parameters'],
  relations: {
    configuration: to('glue:security-configuration', 'SecurityConfiguration', ['EncryptionConfiguration']),
  },
  judge({ facts: { parameters } }, { related: { configuration } }) {
    if (parameters.bookmarks === 'job-bookmark-disable')
      return notApplicable('The job keeps no bookmarks: --job-bookmark-option is job-bookmark-disable.');
    return judgeByConfiguration('job', configuration, ['bookmarks']);
  },
});
