import { control } from '../../model/control.ts';
import { fail, pass } from '../../model/verdict.ts';

export default control({
  id: 'appstream-fleet-session-limits',
  title: 'AppStream sessions end when nobody works in them',
  risk: { impact: 'defence', exposure: 'inside', ease: 'effort' },
  why: 'A session that stays open on a screen, or waits to be taken up again, is anybody’s who comes by.',
  fix: 'Set the fleet’s maximum duration, and its time-outs for idle and for broken connections.',
  items: ['own.defaults'],
  aka: {
    prowler: [
      'appstream_fleet_maximum_session_duration',
      'appstream_fleet_session_disconnect_timeout',
      'appstream_fleet_session_idle_disconnect_timeout',
    ],
  },
  kind: 'appstream:fleet',
  facts: ['MaxUserDurationInSeconds', 'DisconnectTimeoutInSeconds', 'IdleDisconnectTimeoutInSeconds'],
  // Minutes.
  settings: { longest: 600, disconnected: 5, idle: 10 },
  judge({ facts }, { settings: { longest, disconnected, idle } }) {
    const { MaxUserDurationInSeconds: most, DisconnectTimeoutInSeconds: broken } = facts;
    const quiet = facts.IdleDisconnectTimeoutInSeconds;
    const faults = [
      ...(most < longest * 60 ? [] : [`a session lasts up to ${minutes(most)} (expected: under ${longest})`]),
      ...(broken <= disconnected * 60
        ? []
        : [`one that broke off waits ${minutes(broken)} (expected: ${disconnected} at most)`]),
      ...(quiet > 0 && quiet <= idle * 60
        ? []
        : [
            `an idle one ${quiet === 0 ? 'never ends' : `ends after ${minutes(quiet)}`} (expected: after ${idle} at most)`,
          ]),
    ];
    if (faults.length > 0) return fail(`Too long: ${faults.join('; ')}.`);
    return pass(
      `Sessions end after ${minutes(most)} at most, and after ${minutes(quiet)} when they are idle.`,
    );
  },
});

function minutes(seconds: number): string {
  return `${Math.round(seconds / 60)} minutes`;
}
