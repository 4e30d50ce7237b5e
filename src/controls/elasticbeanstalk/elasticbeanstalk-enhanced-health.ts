import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'elasticbeanstalk-enhanced-health',
  title: 'Elastic Beanstalk environments report their health in detail',
  risk: { impact: 'order', exposure: 'inside', ease: 'direct' },
  why: 'Basic health tells only whether a machine answers; that half of the requests fail shows up when customers call.',
  fix: 'Set health reporting to enhanced.',
  items: ['monitor.central'],
  aka: {
    prowler: ['elasticbeanstalk_environment_enhanced_health_reporting'],
    cloudsploit: ['enhancedHealthReporting'],
    securityHub: ['ElasticBeanstalk.1'],
  },
  kind: 'elasticbeanstalk:environment',
  facts: ['options'],
  judge({ facts: { options } }) {
    const type = options['aws:elasticbeanstalk:healthreporting:system:SystemType'] ?? 'not set';
    return type === 'enhanced'
      ? pass('SystemType is enhanced.')
      : fail(`SystemType is ${type}; expected: enhanced.`);
  },
});
