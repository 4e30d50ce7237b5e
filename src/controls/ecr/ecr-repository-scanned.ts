import { scanningOf } from '../../effective/ecr-scanning.ts';
import { control, region } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'ecr-repository-scanned',
  title: 'ECR images are scanned when they are pushed',
  risk: { impact: 'defence', exposure: 'internet', ease: 'chance' },
  why: 'An image with a known hole goes live and stays live, because nobody looked into it.',
  fix: 'Give the registry a scanning rule for all repositories, best with enhanced scanning, which goes on after the push.',
  items: ['check.inspector'],
  aka: {
    prowler: ['ecr_registry_scan_images_on_push_enabled', 'ecr_repositories_scan_images_on_push_enabled'],
    cloudsploit: ['ecrImageVulnerability'],
    securityHub: ['ECR.1'],
  },
  kind: 'ecr:repository',
  facts: ['ScanOnPush'],
  relations: { region: region(['ecrScanning']) },
  judge({ id, facts: { ScanOnPush } }, { related }) {
    const registry = related.region.facts.ecrScanning;
    const scanning = scanningOf(id, ScanOnPush, registry);
    const kind = registry.ScanType === 'ENHANCED' ? 'enhanced' : 'basic';
    if (scanning === null)
      return fail(
        `Neither a rule of the registry (${kind} scanning) nor the repository has images scanned; expected: on push.`,
      );
    const when = scanning.when === 'on-push' ? 'when they are pushed' : 'all the time';
    return pass(`By the ${scanning.by}, images are scanned ${when} (${kind} scanning).`);
  },
});
