import { planGuide } from './plan-guide.ts';

export default planGuide({
  name: 'RDS Protection',
  feature: 'RDS_LOGIN_EVENTS',
  attack:
    'For two days a script tries passwords on the Aurora cluster, four thousand an hour, until one fits. The database has counted every one of them, and told nobody.',
  cost: 'It is paid by the size of the databases that it watches, about a dollar for a virtual CPU and month. It needs nothing in the database and does not slow it.',
});
