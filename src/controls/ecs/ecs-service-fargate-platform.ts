import { FARGATE_PLATFORMS, NEWEST_FARGATE } from '../../effective/dated/fargate-platforms.ts';
import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ecs-service-fargate-platform',
  title: 'ECS services run on the newest platform of Fargate',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  why: 'Old platform versions get no fixes for the kernel and the container runtime any more.',
  fix: 'Set the platform version of the service to LATEST.',
  items: ['own.ec2-misconfig'],
  aka: {
    prowler: ['ecs_service_fargate_latest_platform_version'],
    cloudsploit: ['ecsFargatePlatformVersion'],
    securityHub: ['ECS.10'],
  },
  kind: 'ecs:service',
  facts: ['LaunchType', 'capacityProviders', 'PlatformVersion', 'platformFamily'],
  dated: [FARGATE_PLATFORMS],
  judge({ facts: { LaunchType, capacityProviders, PlatformVersion: version, platformFamily } }) {
    const onFargate = LaunchType === 'FARGATE' || capacityProviders.some((it) => it.startsWith('FARGATE'));
    if (!onFargate) return notApplicable('The service does not run on Fargate.');
    const newest =
      NEWEST_FARGATE[platformFamily?.toLowerCase().startsWith('windows') === true ? 'windows' : 'linux'];
    // Left out, it is LATEST.
    if (version === null || version === 'LATEST') return pass('The platform version is LATEST.');
    if (isAtLeast(version, newest)) return pass(`The platform version is ${version}.`);
    return fail(`The platform version is ${version}; expected: LATEST, or ${newest}.`);
  },
});

function isAtLeast(version: string, least: string): boolean {
  return version.localeCompare(least, 'en', { numeric: true }) >= 0;
}
