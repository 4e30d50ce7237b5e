import { cases, denied } from '../case.ts';

const registry = (ScanType: string, ...Rules: { ScanFrequency: string; filters: readonly string[] }[]) => ({
  ecrScanning: { ScanType, Rules },
});
const onPush = (filter: string) => ({ ScanFrequency: 'SCAN_ON_PUSH', filters: [filter] });

export default cases('ecr-repository-scanned', 'ecr:repository', [
  {
    name: 'by the registry',
    verdict: 'pass',
    id: 'shop',
    facts: { ScanOnPush: false },
    regionFacts: registry('BASIC', onPush('*')),
  },
  {
    name: 'all the time',
    verdict: 'pass',
    reason: /all the time \(enhanced/,
    id: 'shop',
    facts: { ScanOnPush: false },
    regionFacts: registry('ENHANCED', { ScanFrequency: 'CONTINUOUS_SCAN', filters: ['shop'] }),
  },
  {
    name: 'by its own setting',
    verdict: 'pass',
    id: 'shop',
    facts: { ScanOnPush: true },
    regionFacts: registry('BASIC'),
  },
  {
    name: 'its own setting, which rules of the registry overrule',
    verdict: 'fail',
    id: 'shop',
    facts: { ScanOnPush: true },
    regionFacts: registry('BASIC', onPush('other')),
  },
  {
    name: 'not at all',
    verdict: 'fail',
    id: 'shop',
    facts: { ScanOnPush: false },
    regionFacts: registry('BASIC'),
  },
  {
    name: 'denied',
    verdict: 'unknown',
    id: 'shop',
    facts: { ScanOnPush: true },
    regionFacts: { ecrScanning: denied('ecr:GetRegistryScanningConfiguration') },
  },
]);
