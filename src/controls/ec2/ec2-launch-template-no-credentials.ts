import { judgeCredentials } from '../../effective/found-credentials.ts';
import { control } from '../../model/control.ts';

const LINES = { one: 'line of the user data', many: 'lines of the user data' };

export default control({
  id: 'ec2-launch-template-no-credentials',
  title: 'Launch templates hold no credentials in their user data',
  risk: { impact: 'data', exposure: 'inside', ease: 'direct' },
  why: 'Every version of a template stays readable for all who may describe templates, and each instance shows it to its programs.',
  fix: 'Let the script fetch the secret by the instance role, delete the versions that hold it, and replace the credential.',
  items: ['secrets.repositories', 'own.ec2-misconfig'],
  aka: { prowler: ['ec2_launch_template_no_secrets'] },
  kind: 'ec2:launch-template',
  facts: ['userDataSecrets'],
  judge({ facts }) {
    return judgeCredentials(LINES, facts.userDataSecrets);
  },
});
