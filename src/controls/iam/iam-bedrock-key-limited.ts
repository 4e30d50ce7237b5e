import { judgeKeyRights, KEY_HOLDERS } from '../../effective/bedrock-key-rights.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'iam-bedrock-key-limited',
  title: 'Users with API keys of Bedrock are not allowed everything with Bedrock',
  risk: { impact: 'defence', exposure: 'internet', ease: 'effort' },
  why: 'A key that leaks then also turns off logs and guardrails, and reads and deletes agents and models.',
  fix: 'Allow the key’s user only to call the models that it is for.',
  items: ['iam.least-privilege'],
  aka: { prowler: ['bedrock_api_key_no_administrative_privileges'] },
  kind: 'iam:bedrock-key',
  facts: ['UserName', 'Status'],
  relations: KEY_HOLDERS,
  judge({ account, facts: { UserName: user, Status: status } }, { related }) {
    return judgeKeyRights(user, status, account, related);
  },
});
