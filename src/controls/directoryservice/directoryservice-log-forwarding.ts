import { control, of } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'directoryservice-log-forwarding',
  title: 'Directories forward their security logs',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Who signed in, and who was put into the group of administrators, is written on the domain controllers, where you cannot look.',
  fix: 'Let the directory forward its logs to a log group.',
  items: ['monitor.central'],
  aka: { prowler: ['directoryservice_directory_log_forwarding_enabled'] },
  kind: 'directoryservice:directory',
  facts: ['Type'],
  relations: { subscriptions: of('directoryservice:log-subscription', 'DirectoryId', ['LogGroupName']) },
  judge({ facts: { Type } }, { related: { subscriptions } }) {
    if (Type !== 'MicrosoftAD') return notApplicable(`A directory of the type ${Type} forwards no logs.`);
    const [one] = subscriptions;
    if (one !== undefined) return pass(`Security logs are forwarded to log group ${one.facts.LogGroupName}.`);
    return fail('Security logs are forwarded nowhere; expected: to a log group.');
  },
});
