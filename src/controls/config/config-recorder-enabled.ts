import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'config-recorder-enabled',
  title: 'AWS Config records all resources in every region',
  risk: { impact: 'defence', exposure: 'foothold', ease: 'effort' },
  severityNote: 'The record helps to see what happened; without it nothing is open that was closed before.',
  why: 'Without a record of configurations nobody can tell what changed before an incident, and no Config rule works.',
  fix: 'Start a configuration recorder for all supported resource types, with a delivery channel that it can write to.',
  items: ['check.config'],
  aka: {
    prowler: ['config_recorder_all_regions_enabled'],
    cloudsploit: ['configServiceEnabled', 'configDeliveryFailing'],
    securityHub: ['Config.1'],
  },
  kind: 'aws:region',
  facts: ['configRecorders'],
  // `allTypes: false` also accepts recorders of chosen resource types.
  settings: { allTypes: true },
  judge({ facts: { configRecorders: recorders } }, { settings }) {
    const recorder = recorders.find((one) => one.recording) ?? recorders[0];
    if (recorder === undefined)
      return fail('There is no configuration recorder; expected: one that records.');
    if (!recorder.recording) return fail(`Recorder ${recorder.name} is stopped; expected: recording.`);
    if (recorder.lastStatus === 'failure') {
      return fail(`Recorder ${recorder.name} failed at its last delivery; expected: success.`);
    }
    const { excludedTypes } = recorder;
    // The global types of IAM are the same everywhere: all regions but one had better leave them out.
    const missed = excludedTypes.filter((type) => !type.startsWith('AWS::IAM::'));
    const isWhole = recorder.allSupported || (excludedTypes.length > 0 && missed.length === 0);
    if (settings.allTypes && !isWhole) {
      const what =
        missed.length > 0 ? `leaves out ${missed.join(', ')}` : 'records chosen resource types only';
      return fail(`Recorder ${recorder.name} ${what}; expected: all supported types.`);
    }
    return pass(`Recorder ${recorder.name} is recording${isWhole ? ' all supported types' : ''}.`);
  },
});
