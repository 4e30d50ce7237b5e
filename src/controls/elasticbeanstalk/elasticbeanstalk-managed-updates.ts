import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'elasticbeanstalk-managed-updates',
  title: 'Elastic Beanstalk environments update their platform by themselves',
  risk: { impact: 'defence', exposure: 'internet', ease: 'chance' },
  why: 'Without updates the machines keep the holes of the day on which the environment was made.',
  fix: 'Turn on managed platform updates, for minor versions and patches.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['elasticbeanstalk_environment_managed_updates_enabled'],
    cloudsploit: ['managedPlatformUpdates'],
    securityHub: ['ElasticBeanstalk.2'],
  },
  kind: 'elasticbeanstalk:environment',
  facts: ['options'],
  judge({ facts: { options } }) {
    const on = options['aws:elasticbeanstalk:managedactions:ManagedActionsEnabled'] === 'true';
    return on
      ? pass('ManagedActionsEnabled is true.')
      : fail('ManagedActionsEnabled is not true; expected: true.');
  },
});
