import { disksSettled, settledVerdict } from '../../effective/launch-defaults.ts';
import { regionReading } from '../../effective/region-reading.ts';
import { asRead, control } from '../../model/control.ts';
import { notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'ec2-launch-template-encrypted',
  title: 'Launch templates encrypt the disks that they describe',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Each instance that the template starts gets a disk whose snapshot anybody can read whom it is shared with.',
  fix: 'Set Encrypted to true for each disk in a new version, or turn on EBS encryption by default.',
  items: ['encrypt.ebs', 'own.ec2-misconfig'],
  aka: { securityHub: ['EC2.181'] },
  kind: 'ec2:launch-template',
  facts: ['versions'],
  relations: { regions: asRead('aws:region', ['ebsEncryptionByDefault']) },
  judge({ region, facts: { versions } }, { related: { regions } }) {
    if (versions.every((it) => it.BlockDeviceMappings.length === 0)) {
      return { ...notApplicable('It describes no disk: the image decides.'), restsOn: [] };
    }
    const byDefault = regionReading(regions, region, 'ebsEncryptionByDefault');
    const settled = versions.flatMap((version) =>
      disksSettled(version.BlockDeviceMappings, byDefault).map(
        (it) => [`in version ${version.VersionNumber}, `, it] as const,
      ),
    );
    const passes = 'No disk that it describes would be unencrypted by its own words.';
    return settledVerdict(settled, 'Encrypted true', passes, region);
  },
});
