import type { Guide } from '../../controls/guide.ts';
import { sanitize } from '../sanitize.ts';
import { pair } from './pairs.ts';
import type { Screen } from './screen.ts';
import { heading, indented } from './screen.ts';
import { hang, wrap } from './wrap.ts';

const INDENT = '  ';

export function guideAsks({ asks }: Guide, screen: Screen): string[] {
  return pair('Asks', prose(asks, screen), screen);
}

export function guideExample({ attack }: Guide, screen: Screen): string[] {
  return pair('For example', prose(attack, screen), screen);
}

export function guideCost({ cost }: Guide, screen: Screen): string[] {
  return pair('Cost', prose(cost, screen), screen);
}

/** How to fix and to check it: a part each, with an empty line before. Code and addresses are not wrapped, so that they can be copied. */
export function guideParts(
  { console: steps, cli, terraform, byHand, links }: Guide,
  screen: Screen,
): string[] {
  const room = screen.width - INDENT.length;
  const part = (title: string, lines: readonly string[]) => [
    '',
    heading(screen, title),
    ...indented(lines, INDENT),
  ];
  return [
    ...part(
      'In the AWS console',
      steps.flatMap((step, at) => hang(`${at + 1}. `, prose(step, screen), room)),
    ),
    ...part('With the AWS CLI', codeLines(cli, screen)),
    ...part('With Terraform', codeLines(terraform, screen)),
    ...part('By hand', [...codeLines(byHand.run, screen), ...wrap(prose(byHand.look, screen), room)]),
    ...part('Read more', links.map(sanitize)),
  ];
}

function codeLines(code: string, { paint }: Screen): string[] {
  return code.split('\n').map((line) => {
    const safe = sanitize(line);
    return safe.trimStart().startsWith('#') ? paint.dim(safe) : safe;
  });
}

/** `code` and *emphasis*, each word painted by itself, so that lines may break between them. */
export function prose(text: string, { paint }: Screen): string {
  return sanitize(text)
    .split(/(`[^`]*`|\*[^*\s](?:[^*`]*[^*\s])?\*)/)
    .map((piece) => {
      if (piece.startsWith('`')) return words(piece, paint.cyan);
      return piece.startsWith('*') && piece.length > 2 ? words(piece.slice(1, -1), paint.bold) : piece;
    })
    .join('');
}

function words(text: string, paint: (word: string) => string): string {
  return text.split(' ').map(paint).join(' ');
}
