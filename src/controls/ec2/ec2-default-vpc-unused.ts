import { control, of } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

/**
 * An empty default VPC passes: nothing in it can be reached, and AWS makes one in every region of every account, so
 * a failure for its mere existence would say the same of everybody.
 */
export default control({
  id: 'ec2-default-vpc-unused',
  title: 'Nothing runs in a default VPC',
  risk: { impact: 'order', exposure: 'internet', ease: 'effort' },
  why: 'Every subnet of a default VPC is public, so what is started there without thought gets a public address.',
  fix: 'Move what is in the default VPC to one that was laid out for it, then delete the default VPC.',
  items: ['own.defaults'],
  aka: { cloudsploit: ['defaultVpcInUse', 'defaultVpcExists'] },
  kind: 'ec2:vpc',
  facts: ['isDefault'],
  relations: { interfaces: of('ec2:network-interface', 'VpcId', ['interfaceType']) },
  judge({ facts }, { related: { interfaces } }) {
    if (!facts.isDefault) return notApplicable('This is not a default VPC.');
    if (interfaces.length === 0) return pass('The default VPC has no network interfaces.');
    const types = [...Map.groupBy(interfaces, (it) => it.facts.interfaceType)];
    const counts = types.map(([type, some]) => `${type} ${some.length}`).toSorted();
    return fail(`The default VPC has network interfaces (${counts.join(', ')}); expected: none.`);
  },
});
