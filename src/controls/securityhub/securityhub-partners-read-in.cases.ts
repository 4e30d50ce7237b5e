import type { Neighbour } from '../case.ts';
import { cases, denied } from '../case.ts';

function hub(region: string, ...products: readonly string[]): Neighbour {
  return { kind: 'securityhub:hub', id: 'default', region, facts: { products } };
}

const CLOSED: Neighbour = {
  kind: 'securityhub:hub',
  id: 'default',
  region: 'us-east-1',
  facts: { products: denied('securityhub:ListEnabledProductsForImport') },
};

export default cases('securityhub-partners-read-in', 'aws:account', [
  {
    name: 'of one, beside a region that could not be read',
    verdict: 'pass',
    reason: /^Findings are taken in of prowler\/prowler\.$/,
    facts: {},
    others: [hub('eu-west-1', 'aws/guardduty', 'prowler/prowler'), CLOSED],
  },
  {
    name: 'of the one that must be',
    verdict: 'pass',
    facts: {},
    others: [hub('eu-west-1', 'aws/guardduty'), hub('eu-north-1', 'cloudsploit/cloudsploit')],
    settings: { products: ['cloudsploit/cloudsploit'] },
  },
  {
    name: 'not of the one that must be',
    verdict: 'fail',
    reason: /not taken in of cloudsploit\/cloudsploit;/,
    facts: {},
    others: [hub('eu-west-1', 'prowler/prowler')],
    settings: { products: ['cloudsploit/cloudsploit'] },
  },
  {
    name: 'of AWS and of the account itself only',
    verdict: 'manual',
    reason: /own findings only; whether others assess/,
    facts: {},
    others: [hub('eu-west-1', 'aws/guardduty', '111122223333/default')],
  },
  { name: 'off', verdict: 'manual', reason: /on in no region/, facts: {} },
  {
    name: 'perhaps in a region that could not be read',
    verdict: 'unknown',
    facts: {},
    others: [hub('eu-west-1', 'aws/guardduty'), CLOSED],
  },
  { name: 'denied', verdict: 'unknown', facts: {}, unlisted: ['securityhub:hub'] },
]);
