/** A launch configuration cannot be changed: whatever is wrong with it is mended in its successor. */
export const TO_TEMPLATE = [
  'Open EC2, *Launch Configurations*, the configuration, and *Copy to launch template*.',
  'Open the new launch template, *Modify template (Create new version)*, mend the setting there, and make that version the default.',
  'Open *Auto Scaling Groups*, the group, *Edit*, and *Switch to launch template*; then *Instance refresh*.',
] as const;
