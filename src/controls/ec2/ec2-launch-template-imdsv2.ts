import { metadataSettled, settledVerdict } from '../../effective/launch-defaults.ts';
import { regionReading } from '../../effective/region-reading.ts';
import { asRead, control } from '../../model/control.ts';

export default control({
  id: 'ec2-launch-template-imdsv2',
  title: 'Launch templates start instances that require IMDSv2',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  severityNote:
    'Each instance that is started from it repeats what Security Hub calls high on the instance itself.',
  why: 'Every instance that the template starts answers IMDSv1, by which a tricked application gives away the keys of the role.',
  fix: 'Make a version of the template with HttpTokens required, and make it the default.',
  items: ['own.ec2-misconfig', 'own.defaults'],
  aka: { prowler: ['ec2_launch_template_imdsv2_required'], securityHub: ['EC2.170'] },
  kind: 'ec2:launch-template',
  facts: ['versions'],
  relations: { regions: asRead('aws:region', ['instanceMetadataDefaults']) },
  judge({ region, facts: { versions } }, { related: { regions } }) {
    const defaults = regionReading(regions, region, 'instanceMetadataDefaults');
    const settled = versions.map(
      (it) => [`in version ${it.VersionNumber}, `, metadataSettled(it.MetadataOptions, defaults)] as const,
    );
    const passes = 'Its default and latest versions require IMDSv2 or have no metadata service.';
    return settledVerdict(settled, 'HttpTokens required', passes, region);
  },
});
