import { defineConfig } from 'seaworthy';

export default defineConfig({
  controls: {
    // Passwords never expire here: they are long, and MFA is on.
    disable: ['iam-password-policy-expiry'],
    // All buckets hold what cannot be made again.
    severity: { 's3-bucket-versioning': 'high' },
    settings: {
      'iam-user-key-age': { days: 60 },
      'company-instance-environment': { values: ['production', 'erp', 'warehouse'] },
    },
  },
  customControls: './controls/*.ts',
});
