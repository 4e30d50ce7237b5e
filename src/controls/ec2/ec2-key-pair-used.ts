import { control, of } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ec2-key-pair-used',
  title: 'EC2 key pairs are in use',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  why: 'The private key of a pair that nobody uses lies about somewhere, and opens every machine that is started with it one day.',
  fix: 'Delete the key pair, and the private key wherever it is kept.',
  items: ['secrets.pem', 'own.ec2-misconfig'],
  aka: {},
  kind: 'ec2:key-pair',
  facts: ['KeyName'],
  relations: {
    instances: of('ec2:instance', 'KeyName', []),
    templates: of('ec2:launch-template', 'keyNames', []),
    configurations: of('autoscaling:launch-configuration', 'KeyName', []),
  },
  judge({ facts: { KeyName } }, { related: { instances, templates, configurations } }) {
    const count = instances.length + templates.length + configurations.length;
    if (count === 0) return fail(`No instance or launch template names ${KeyName}; expected: in use.`);
    return pass(`${KeyName} is named by ${count} instances or launch templates.`);
  },
});
