import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'mq-broker-minor-upgrades',
  title: 'Amazon MQ brokers take security patches by themselves',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Patches mend flaws of the broker’s engine, and a broker that waits for somebody keeps them.',
  fix: 'Turn on automatic minor version upgrades.',
  items: ['own.defaults'],
  aka: {
    prowler: ['mq_broker_auto_minor_version_upgrades'],
    cloudsploit: ['mqAutoMinorVersionUpgrade'],
  },
  kind: 'mq:broker',
  facts: ['AutoMinorVersionUpgrade'],
  judge({ facts }) {
    return facts.AutoMinorVersionUpgrade
      ? pass('AutoMinorVersionUpgrade is true.')
      : fail('AutoMinorVersionUpgrade is false; expected: true.');
  },
});
