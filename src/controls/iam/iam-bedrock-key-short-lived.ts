import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

const DAY = 24 * 60 * 60 * 1000;

export default control({
  id: 'iam-bedrock-key-short-lived',
  title: 'There are no long-term API keys of Bedrock',
  risk: { impact: 'defence', exposure: 'internet', ease: 'chance' },
  why: 'Such a key is one text that works from anywhere for months: who finds it uses your models at your cost.',
  fix: 'Let programs call Bedrock with a role or with short-term keys, and delete the key.',
  items: ['secrets.sts', 'secrets.rotation'],
  aka: { prowler: ['bedrock_api_key_no_long_term_credentials'] },
  kind: 'iam:bedrock-key',
  facts: ['UserName', 'Status', 'expires'],
  judge({ facts: { UserName: user, Status: status, expires } }, { now }) {
    const key = `The long-term key of the user ${user}`;
    if (status !== 'Active') return pass(`${key} is ${status}.`);
    if (expires === null) return fail(`${key} never expires; expected: none that is active.`);
    const left = Date.parse(expires) - now;
    if (left <= 0) return pass(`${key} expired on ${expires.slice(0, 10)}.`);
    return fail(`${key} expires in ${Math.ceil(left / DAY)} days; expected: none that is active.`);
  },
});
