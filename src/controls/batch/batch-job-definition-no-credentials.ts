import { judgeCredentials } from '../../effective/found-credentials.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'batch-job-definition-no-credentials',
  title: 'AWS Batch job definitions hold no credentials',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  why: 'Everybody who may read job definitions, or the jobs made of them, reads the credentials and uses them elsewhere.',
  fix: 'Put the credentials into Secrets Manager, name them under secrets in a new revision, deregister the old ones, and replace the credentials.',
  items: ['secrets.repositories', 'secrets.role-delegation'],
  aka: { prowler: ['batch_job_definition_no_secrets'] },
  kind: 'batch:job-definition',
  facts: ['definitionSecrets'],
  judge({ facts }) {
    return judgeCredentials({ one: 'setting', many: 'settings' }, facts.definitionSecrets);
  },
});
