import { disksSettled, settledVerdict } from '../../effective/launch-defaults.ts';
import { regionReading } from '../../effective/region-reading.ts';
import { asRead, control } from '../../model/control.ts';
import { notApplicable } from '../../model/verdict.ts';

export default control({
  id: 'ec2-spot-fleet-encrypted',
  title: 'Spot Fleet requests encrypt the disks that they describe',
  risk: { impact: 'defence', exposure: 'inside', ease: 'chance' },
  why: 'Each instance of the fleet gets a disk whose snapshot anybody can read whom it is shared with.',
  fix: 'Cancel the request and make one anew with a launch template that encrypts its disks.',
  items: ['encrypt.ebs', 'own.ec2-misconfig'],
  aka: { securityHub: ['EC2.173'] },
  kind: 'ec2:spot-fleet',
  facts: ['specifies', 'disks'],
  relations: { regions: asRead('aws:region', ['ebsEncryptionByDefault']) },
  judge({ region, facts: { specifies, disks } }, { related: { regions } }) {
    if (!specifies) return { ...notApplicable('It uses launch templates, which are judged.'), restsOn: [] };
    const byDefault = regionReading(regions, region, 'ebsEncryptionByDefault');
    const settled = disksSettled(disks, byDefault).map((it) => ['', it] as const);
    const passes = 'No disk of its launch specifications would be unencrypted by its own words.';
    return settledVerdict(settled, 'Encrypted true', passes, region);
  },
});
