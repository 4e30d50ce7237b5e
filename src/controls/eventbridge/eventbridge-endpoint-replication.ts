import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'eventbridge-endpoint-replication',
  title: 'Global endpoints copy events to their second region',
  risk: { impact: 'data', exposure: 'inside', ease: 'effort' },
  why: 'Without copies, events that the failing region took and did not handle yet are away until it is back, and nothing leads back to it by itself.',
  fix: 'Turn on event replication, with a role that may send to the bus of the second region.',
  items: ['own.defaults'],
  aka: {
    prowler: ['eventbridge_global_endpoint_event_replication_enabled'],
    securityHub: ['EventBridge.4'],
  },
  kind: 'eventbridge:endpoint',
  facts: ['ReplicationState'],
  judge({ facts: { ReplicationState: state } }) {
    if (state === 'ENABLED') return pass('Event replication is ENABLED.');
    return fail(`Event replication is ${state}; expected: ENABLED.`);
  },
});
