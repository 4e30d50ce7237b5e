import { judgeByConfiguration } from '../../effective/emr-encryption.ts';
import { control, to } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'emr-cluster-in-transit-encrypted',
  title: 'Nodes of EMR clusters speak to each other encrypted',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'When jobs shuffle data between nodes, everybody with a foot in the network may read it on the way.',
  fix: 'Start clusters with a security configuration that turns on encryption in transit.',
  items: ['https.endpoints', 'encrypt.elsewhere'],
  aka: { cloudsploit: ['emrEncryptionInTransit'] },
  kind: 'emr:cluster',
  facts: ['SecurityConfiguration'],
  relations: {
    configuration: to('emr:security-configuration', 'SecurityConfiguration', ['EncryptionConfiguration']),
  },
  judge(_, { related: { configuration } }) {
    return judgeByConfiguration(configuration, (name, { EnableInTransitEncryption: on }) =>
      on
        ? pass(`The security configuration ${name} has EnableInTransitEncryption on.`)
        : fail(`The security configuration ${name} has EnableInTransitEncryption off; expected: on.`),
    );
  },
});
