import { all, asRead, control } from '../../model/control.ts';
import { fail, manual, notApplicable, pass } from '../../model/verdict.ts';

const SERVICES = ['config.amazonaws.com', 'config-multiaccountsetup.amazonaws.com'];

export default control({
  id: 'config-aggregator',
  title: 'An aggregator shows the organization’s configurations in one place',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'A question over all accounts and regions is asked once, or not at all.',
  fix: 'Delegate AWS Config to an account for security, and make an aggregator of the organization there, over all regions.',
  items: ['check.config', 'monitor.central'],
  aka: { prowler: ['config_delegated_admin_and_org_aggregator_all_regions'] },
  kind: 'aws:account',
  facts: [],
  relations: {
    regions: all('aws:region', ['configAggregators'], { partial: true }),
    accounts: asRead('aws:account', ['organization', 'delegatedAdministrators']),
  },
  judge({ id }, { related: { regions, accounts } }) {
    const aggregators = regions.flatMap(({ id: region, facts }) =>
      facts.configAggregators.filter((it) => it.isOfOrganization).map((it) => ({ ...it, region })),
    );
    const whole = aggregators.find(({ allRegions }) => allRegions);
    if (whole !== undefined) {
      return {
        ...pass(`Aggregator ${whole.name} in ${whole.region} gathers the organization.`),
        restsOn: [whole.region],
      };
    }
    const [poor] = aggregators;
    if (poor !== undefined)
      return fail(`Aggregator ${poor.name} in ${poor.region} gathers chosen regions only; expected: all.`);
    const { organization, delegatedAdministrators: delegated } = accounts.things[0]?.readings ?? {};
    if (organization?.known !== true)
      return manual('There is no aggregator, and the organization was not read: look there.');
    if (organization.value === null) return notApplicable('The account is in no organization.');
    if (organization.value.managementAccountId !== id)
      return notApplicable(
        'An aggregator is of the account that manages the organization, or one that it delegates to.',
      );
    if (delegated?.known !== true)
      return manual('There is no aggregator here; look whether another account has one.');
    const other = delegated.value?.find(({ services }) => services.some((it) => SERVICES.includes(it)));
    if (other !== undefined)
      return notApplicable(`AWS Config is delegated to account ${other.account}: look there.`);
    return fail(
      'No aggregator gathers the organization, and AWS Config is delegated to no account; expected: one that does.',
    );
  },
});
