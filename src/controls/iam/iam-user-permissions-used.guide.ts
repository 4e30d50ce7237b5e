import { useGuide } from './use-guide.ts';

export default useGuide(
  'user',
  'A tester works with two services and may use two hundred. The key that he pasted into a chat is used from abroad for one of the others, and since nobody ever looked there, the machines run for a month.',
  'It is free. What is used once a year, such as a report at its end, looks unused: set `days` up to 400, or keep those services by name.',
);
