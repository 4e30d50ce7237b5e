import type { ContextEntry, CounterExample, NewAccess, StatementPlace } from '../../iam/diff/new-access.ts';
import { sanitize } from '../sanitize.ts';
import { createScreen } from '../terminal/screen.ts';
import type { Screen, ScreenOptions } from '../terminal/screen.ts';
import { hang } from '../terminal/wrap.ts';
import { listing } from '../words.ts';
import { prose } from './answer.ts';

/** Whether a policy allows anything that another did not. */
export interface DiffView {
  readonly old: string;
  readonly now: string;
  readonly result: NewAccess;
}

/** Ends with a line break. */
export function renderDiff({ old, now, result }: DiffView, options: ScreenOptions): string {
  const screen = createScreen(options);
  return ['', ...drawResult(result, sanitize(old), sanitize(now), screen), ''].join('\n');
}

function drawResult(result: NewAccess, old: string, now: string, screen: Screen): string[] {
  const { paint } = screen;
  switch (result.verdict) {
    case 'none':
      return prose(
        `${paint.green('Nothing new.')} Proved: whatever ${now} allows, ${old} allows too.`,
        screen,
      );
    case 'some':
      return [
        ...prose(`${paint.red('New access.')} ${now} allows what ${old} did not:`, screen),
        ...result.examples.flatMap((it) => ['', ...drawExample(it, screen)]),
        '',
        ...prose(
          result.isComplete
            ? 'These stand for all of it: each is one request of a kind.'
            : 'There may be more: the search stopped here.',
          screen,
        ),
      ];
    case 'not-proved':
      return [
        ...prose(
          `${paint.yellow('Not proved.')} Neither a proof nor a request that is newly allowed was found:`,
          screen,
        ),
        ...result.gaps.flatMap(({ statement, action, why }) => {
          const where = [statement === undefined ? '' : placeText(statement, now), action ?? '']
            .filter((it) => it !== '')
            .join(', ');
          return hang('  - ', sanitize(`${where === '' ? '' : `${where}: `}${why}`), screen.width);
        }),
      ];
  }
}

function drawExample(example: CounterExample, screen: Screen): string[] {
  const { paint, width } = screen;
  const { action, likeIt, resource, requester, context, allowedBy, deniedBefore } = example;
  const others = likeIt.length === 0 ? '' : paint.dim(`, and so ${sanitize(listing(likeIt, 4))}`);
  const rows: readonly (readonly [string, string])[] = [
    ['on', `${resource}${example.isDocumentedResource ? '' : ' (AWS documents no such resource for it)'}`],
    ...(requester === undefined ? [] : [['by', requester] as const]),
    ...context.map((it) => ['with', entryText(it)] as const),
    ['allowed', `by statement ${statementText(allowedBy)}`],
    [
      'before',
      deniedBefore === undefined ? 'allowed by none' : `denied by statement ${statementText(deniedBefore)}`,
    ],
  ];
  return [
    ...hang('  ', `${paint.bold(sanitize(action))}${others}`, width),
    ...rows.flatMap(([label, text]) => hang(`    ${label.padEnd(8)}`, sanitize(text), width)),
  ];
}

function entryText({ key, values }: ContextEntry): string {
  return values === null ? `${key} absent` : `${key} = ${values.join(', ')}`;
}

function placeText(place: StatementPlace, file: string): string {
  return `statement ${statementText(place)} of ${file}`;
}

function statementText({ statement, sid }: StatementPlace): string {
  return sid === undefined ? String(statement) : `${statement} "${sid}"`;
}

export function diffJson({ old, now, result }: DiffView): object {
  return { old, new: now, ...result };
}
