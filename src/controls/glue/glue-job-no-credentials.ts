import { judgeCredentials } from '../../effective/found-credentials.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'glue-job-no-credentials',
  title: 'Arguments of Glue jobs hold no credentials',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  why: 'Everybody who may look at jobs or their runs reads the arguments, and with them the password.',
  fix: 'Put the secret into Secrets Manager, give the job its name alone, and replace the old one.',
  items: ['secrets.repositories'],
  aka: { prowler: ['glue_etl_jobs_no_secrets_in_arguments'] },
  kind: 'glue:job',
  facts: ['argumentSecrets'],
  judge({ facts: { argumentSecrets } }) {
    return judgeCredentials({ one: 'argument', many: 'arguments' }, argumentSecrets);
  },
});
