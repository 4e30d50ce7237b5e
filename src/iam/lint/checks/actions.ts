import { actionTable } from '../../actions/actions.ts';
import type { ServiceInfo } from '../../actions/actions.ts';
import { matches } from '../../language/wildcard.ts';
import { awsCheck, perStatement } from '../check.ts';
import type { Check } from '../check.ts';
import type { LintStatement } from '../document.ts';
import { hit, quoted } from '../finding.ts';
import type { Hit } from '../finding.ts';
import { nearest } from '../knowledge/nearest.ts';
import { ACTION_OF_OPERATION } from '../knowledge/operations.ts';
import type { Steps } from '../steps.ts';
import type { ReadAction, Subject } from '../subject.ts';

/** Do the actions exist? */
export const ACTION_CHECKS: readonly Check[] = [
  awsCheck('INVALID_ACTION', 'ERROR', perAction(invalidAction)),
  awsCheck('INVALID_SERVICE_IN_ACTION', 'ERROR', perAction(invalidService)),
  awsCheck(
    'UNSUPPORTED_ACTION_IN_POLICY',
    'ERROR',
    perAction(function* ({ at, name }, subject) {
      const kind = subject.resourceKind;
      if (kind === undefined || name.form !== 'named' || name.service === undefined) return;
      if (kind.services.includes(name.prefix)) return;
      const message = `${quoted(at.value)} is no action on an ${kind.type}, whose policy this is.`;
      yield hit(at, message, `Name actions of ${kind.services.join(' or ')} only.`);
    }),
    ['resource'],
  ),
];

type ActionCheck = (action: ReadAction, subject: Subject) => Iterable<Hit>;

function perAction(find: ActionCheck): Check['find'] {
  return perStatement(function* (statement: LintStatement, subject) {
    for (const action of subject.actionsOf(statement)) yield* find(action, subject);
  });
}

function* invalidAction({ at, name }: ReadAction, { lookup, guesses }: Subject): Iterable<Hit> {
  if (name.form === 'malformed') {
    const fix = 'Write the service, a colon and the action, as in "s3:GetObject".';
    yield hit(at, `${quoted(at.value)} is no action.`, fix);
    return;
  }
  if (name.service === undefined || lookup.numbers(name)?.length !== 0) return;
  if (name.hasWildcard) {
    yield hit(at, `No action of ${name.prefix} matches ${quoted(at.value)}.`, 'Remove it.');
    return;
  }
  const meant =
    ACTION_OF_OPERATION.get(at.value.toLowerCase()) ?? nearestAction(name.name, name.service, guesses);
  const fix = meant === undefined ? `Name an action of ${name.prefix}.` : `Write ${quoted(meant)}.`;
  yield hit(at, `There is no action ${quoted(at.value)}.`, fix);
}

function nearestAction(
  name: string,
  { prefix, first, end }: ServiceInfo,
  guesses: Steps,
): string | undefined {
  const { names } = actionTable();
  const found = nearest(
    name,
    names.slice(first, end).map((it) => it.slice(prefix.length + 1)),
    guesses,
  );
  return found === undefined ? undefined : `${prefix}:${found}`;
}

function* invalidService({ at, name }: ReadAction, { steps, guesses }: Subject): Iterable<Hit> {
  if (name.form !== 'named' || name.service !== undefined) return;
  const { services } = actionTable();
  if (/[*?]/.test(name.prefix)) {
    const isTold = steps.take(services.size * name.prefix.length);
    if (!isTold || [...services.keys()].some((it) => matches(name.prefix, it))) return;
    yield hit(at, `No service of AWS matches the prefix of ${quoted(at.value)}.`, 'Write out the service.');
    return;
  }
  const meant = nearest(name.prefix, services.keys(), guesses);
  const fix = meant === undefined ? 'Name a service of AWS.' : `Write ${quoted(`${meant}:${name.name}`)}.`;
  yield hit(at, `AWS has no service ${quoted(name.prefix)}, as in ${quoted(at.value)}.`, fix);
}
