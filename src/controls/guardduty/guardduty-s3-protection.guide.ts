import { planGuide } from './plan-guide.ts';

export default planGuide({
  name: 'S3 Protection',
  feature: 'S3_DATA_EVENTS',
  attack:
    'A key of the reporting job is used from a rented server abroad, to list and fetch everything in three buckets. Nothing is changed, no machine is touched; S3 Protection alone knows that this key never did so before.',
  cost: 'It is paid by the million of events, about eighty cents, and its first 30 days are free: the page *Usage* shows what it will be.',
});
