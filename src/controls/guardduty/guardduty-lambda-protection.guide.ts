import { planGuide } from './plan-guide.ts';

export default planGuide({
  name: 'Lambda Protection',
  feature: 'LAMBDA_NETWORK_LOGS',
  attack:
    'A new version of a small library mines coins, and sends its environment to a server, wherever it is loaded. In the functions that no VPC holds nobody sees either.',
  cost: 'It is paid by the volume of network logs, as flow logs are; without functions it costs nothing.',
});
