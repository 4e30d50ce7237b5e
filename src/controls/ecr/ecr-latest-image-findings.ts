import { control } from '../../model/control.ts';
import { fail, notApplicable, pass } from '../../model/verdict.ts';

export default control({
  id: 'ecr-latest-image-findings',
  title: 'The newest ECR images have no serious known vulnerabilities',
  risk: { impact: 'data', exposure: 'internet', ease: 'effort' },
  why: 'Known holes in what runs today are tried by scripts within hours of their publication.',
  fix: 'Build the image on a newer base with newer libraries, push it, and roll it out.',
  items: ['check.inspector'],
  aka: { prowler: ['ecr_repositories_scan_vulnerabilities_in_latest_image'] },
  kind: 'ecr:repository',
  facts: ['latestImage'],
  settings: {
    /** Severities that count. */
    severities: ['CRITICAL', 'HIGH'] as readonly string[],
  },
  judge({ facts: { latestImage: image } }, { settings }) {
    if (image === null) return notApplicable('There is no image.');
    const { name, scanStatus, findings } = image;
    if (findings === null)
      return fail(
        `The newest image, ${name}, was not scanned (${scanStatus ?? 'no scan'}); expected: a scan without serious findings.`,
      );
    const counts = settings.severities.flatMap((it) =>
      (findings[it] ?? 0) > 0 ? [`${findings[it]} ${it}`] : [],
    );
    if (counts.length === 0)
      return pass(
        `The last scan of the newest image, ${name}, found nothing ${settings.severities.join(' or ')}.`,
      );
    return fail(`The last scan of the newest image, ${name}, found ${counts.join(', ')}; expected: none.`);
  },
});
