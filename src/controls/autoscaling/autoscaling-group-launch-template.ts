import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'autoscaling-group-launch-template',
  title: 'Auto Scaling groups start machines by a launch template',
  risk: { impact: 'order', exposure: 'inside', ease: 'chance' },
  severityNote: 'A launch configuration is old, not open: what is unsafe in it is asked apart.',
  why: 'Launch configurations lack what EC2 has learned since 2023, and cannot be changed, so that their flaws are copied on.',
  fix: 'Copy the launch configuration to a launch template, and give the group that.',
  items: ['own.ec2-misconfig'],
  aka: { prowler: ['autoscaling_group_using_ec2_launch_template'], securityHub: ['AutoScaling.9'] },
  kind: 'autoscaling:group',
  facts: ['LaunchConfigurationName'],
  judge({ facts: { LaunchConfigurationName: name } }) {
    if (name === null) return pass('The group uses a launch template.');
    return fail(`The group uses the launch configuration ${name}; expected: a launch template.`);
  },
});
