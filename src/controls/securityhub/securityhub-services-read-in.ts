import { all, control } from '../../model/control.ts';
import type { RegionFacts } from '../../model/kinds/account.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

type Watchers = Pick<RegionFacts, 'guardDuty' | 'macie' | 'inspector'>;

/** AWS's watching services, whether they are on, and what Security Hub calls them. */
const SERVICES: readonly {
  readonly name: string;
  readonly product: string;
  isOn(facts: Watchers): boolean;
}[] = [
  { name: 'GuardDuty', product: 'aws/guardduty', isOn: ({ guardDuty }) => guardDuty?.enabled === true },
  { name: 'Macie', product: 'aws/macie', isOn: ({ macie }) => macie === 'enabled' },
  {
    name: 'Inspector',
    product: 'aws/inspector',
    isOn: ({ inspector }) => Object.values(inspector).includes('ENABLED'),
  },
];

export default control({
  id: 'securityhub-services-read-in',
  title: 'Security Hub reads in what the other services find',
  risk: { impact: 'order', exposure: 'foothold', ease: 'effort' },
  why: 'A pane that one service is missing from looks complete, and that service’s findings wait elsewhere.',
  fix: 'Accept findings of the service under Integrations.',
  items: ['check.security-hub'],
  aka: {},
  kind: 'securityhub:hub',
  facts: ['products'],
  relations: { regions: all('aws:region', ['guardDuty', 'macie', 'inspector'], { within: 'region' }) },
  judge({ region, facts: { products } }, { related: { regions } }) {
    const facts = regions.find(({ id }) => id === region)?.facts;
    const on = SERVICES.filter((it) => facts !== undefined && it.isOn(facts));
    if (on.length === 0) return notApplicable('Neither GuardDuty nor Macie nor Inspector is on here.');
    const missing = on.filter(({ product }) => !products.includes(product));
    if (missing.length === 0)
      return pass(`Findings are read in of ${on.map(({ name }) => name).join(', ')}.`);
    return fail(
      `Findings are not read in of ${missing.map(({ name }) => name).join(', ')}, which is on; expected: read in.`,
    );
  },
});
