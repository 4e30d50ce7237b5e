import { useGuide } from './use-guide.ts';

export default useGuide(
  'role',
  'A function reads one queue; its role was copied from another project and may also manage databases. A flaw in a library that the function loads is enough to delete them.',
  'It is free. Roles for disasters and for yearly jobs use nothing for a long time: except them by name. IAM tells of services by the hour, not by the minute, and of some single actions only.',
);
