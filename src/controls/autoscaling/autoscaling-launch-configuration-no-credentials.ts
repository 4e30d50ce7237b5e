import { judgeCredentials } from '../../effective/found-credentials.ts';
import { control } from '../../model/control.ts';

const LINES = { one: 'line of the user data', many: 'lines of the user data' };

export default control({
  id: 'autoscaling-launch-configuration-no-credentials',
  title: 'Launch configurations hold no credentials in their user data',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  why: 'User data is shown to everybody who may describe the configuration, and to every process on its instances.',
  fix: 'Let the script fetch the secret by the instance role, delete the configuration, and replace the credential.',
  items: ['secrets.repositories', 'own.ec2-misconfig'],
  aka: { prowler: ['autoscaling_find_secrets_ec2_launch_configuration'] },
  kind: 'autoscaling:launch-configuration',
  facts: ['userDataSecrets'],
  judge({ facts }) {
    return judgeCredentials(LINES, facts.userDataSecrets);
  },
});
