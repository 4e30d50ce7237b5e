import { metadataSettled, settledVerdict } from '../../effective/launch-defaults.ts';
import { regionReading } from '../../effective/region-reading.ts';
import { asRead, control } from '../../model/control.ts';

export default control({
  id: 'autoscaling-launch-configuration-imdsv2',
  title: 'Launch configurations start instances that require IMDSv2',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  severityNote: 'A configuration starts machines, each of which is judged high by itself.',
  why: 'Every instance that is started by it answers IMDSv1, by which a tricked application gives away the keys of the role.',
  fix: 'Copy the configuration to a launch template with HttpTokens required, and give the group that.',
  items: ['own.ec2-misconfig', 'own.defaults'],
  aka: {
    prowler: ['autoscaling_group_launch_configuration_requires_imdsv2'],
    securityHub: ['AutoScaling.3'],
  },
  kind: 'autoscaling:launch-configuration',
  facts: ['MetadataOptions'],
  relations: { regions: asRead('aws:region', ['instanceMetadataDefaults']) },
  judge({ region, facts: { MetadataOptions } }, { related: { regions } }) {
    const defaults = regionReading(regions, region, 'instanceMetadataDefaults');
    const passes = 'Its instances require IMDSv2 or have no metadata service.';
    return settledVerdict(
      [['', metadataSettled(MetadataOptions, defaults)]],
      'HttpTokens required',
      passes,
      region,
    );
  },
});
