import { all, control } from '../../model/control.ts';
import { fail, manual, pass } from '../../model/verdict.ts';

export default control({
  id: 'securityhub-partners-read-in',
  title: 'Security Hub takes in what assessors other than AWS find',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'What others found stays in their report, and is not worked off beside the rest.',
  fix: 'Accept the findings of the assessor’s product under Integrations, and let the product send them.',
  items: ['check.partners'],
  aka: {},
  kind: 'aws:account',
  facts: [],
  relations: { hubs: all('securityhub:hub', ['products'], { partial: true }) },
  // Products whose findings must be taken in, as `prowler/prowler`; none: any one that is not of AWS.
  settings: { products: [] as readonly string[] },
  judge(_account, { related: { hubs }, settings }) {
    const partners = [...new Set(hubs.flatMap(({ facts }) => facts.products.filter(isOfOthers)))].toSorted();
    const missing = settings.products.filter((product) => !partners.includes(product));
    if (missing.length > 0) {
      return fail(`Findings are not taken in of ${missing.join(', ')}; expected: in one region at least.`);
    }
    if (partners.length > 0) return pass(`Findings are taken in of ${partners.join(', ')}.`);
    const where =
      hubs.length === 0 ? 'Security Hub is on in no region' : 'Security Hub takes in AWS’s own findings only';
    return manual(`${where}; whether others assess the account, a person must say.`);
  },
});

/** `company/product`. The account's own findings come by `111122223333/default`. */
function isOfOthers(product: string): boolean {
  return !/^(?:aws|\d{12})\//.test(product);
}
