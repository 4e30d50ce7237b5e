import { busAndRules } from '../../effective/event-bus.ts';
import { judgePublicPolicy } from '../../effective/public-policy.ts';
import { control } from '../../model/control.ts';

export default control({
  id: 'eventbridge-bus-not-public',
  title: 'Event buses are not open to the public',
  risk: { impact: 'data', exposure: 'internet', ease: 'chance' },
  why: 'Anyone with an AWS account can send to an open bus events that your rules take for real ones, and act on.',
  fix: "Name in the bus's policy the accounts that send, or add a condition on aws:PrincipalOrgID.",
  items: ['own.data-leaks'],
  aka: { prowler: ['eventbridge_bus_exposed'], cloudsploit: ['eventBusPublicAccess'] },
  kind: 'eventbridge:bus',
  facts: ['Policy'],
  judge(bus) {
    return judgePublicPolicy('bus', bus, bus.facts.Policy, undefined, busAndRules(bus));
  },
});
