import { judgeCredentials } from '../../effective/found-credentials.ts';
import { control } from '../../model/control.ts';

const LINES = { one: 'line of the user data', many: 'lines of the user data' };

export default control({
  id: 'ec2-instance-no-credentials-in-user-data',
  title: 'EC2 instances hold no credentials in their user data',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  why: 'User data is shown to every process on the instance and to everybody who may describe the instance.',
  fix: 'Let the script fetch the secret from Secrets Manager by the instance role; and replace the credential, for it has been seen.',
  items: ['secrets.repositories', 'own.ec2-misconfig'],
  aka: { prowler: ['ec2_instance_secrets_user_data'] },
  kind: 'ec2:instance',
  facts: ['userDataSecrets'],
  judge({ facts }) {
    return judgeCredentials(LINES, facts.userDataSecrets);
  },
});
