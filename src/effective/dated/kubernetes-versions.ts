import type { DatedData } from '../../model/dated.ts';
import type { SupportDates } from './support-dates.ts';
import { supportTable } from './support-dates.ts';

export const EKS_VERSIONS: DatedData = {
  about: 'Kubernetes versions of EKS',
  asOf: '2026-09-13',
  sources: ['https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html'],
};

const VERSIONS = supportTable([
  ['1.21', '2023-02-16', '2024-07-15'],
  ['1.22', '2023-06-04', '2024-09-01'],
  ['1.23', '2023-10-11', '2024-10-11'],
  ['1.24', '2024-01-31', '2025-01-31'],
  ['1.25', '2024-05-01', '2025-05-01'],
  ['1.26', '2024-06-11', '2025-06-11'],
  ['1.27', '2024-07-24', '2025-07-24'],
  ['1.28', '2024-11-26', '2025-11-26'],
  ['1.29', '2025-03-23', '2026-03-23'],
  ['1.30', '2025-07-23', '2026-07-23'],
  ['1.31', '2025-11-26', '2026-11-26'],
  ['1.32', '2026-03-23', '2027-03-23'],
  ['1.33', '2026-07-29', '2027-07-29'],
  ['1.34', '2026-12-02', '2027-12-02'],
  ['1.35', '2027-03-27', '2028-03-27'],
  ['1.36', '2027-08-02', '2028-08-02'],
]);

/** Support of a minor version (`1.34`); null for one that is not in the list. */
export function kubernetesSupport(version: string): SupportDates | null {
  return VERSIONS.get(version) ?? null;
}
