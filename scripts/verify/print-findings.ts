import type {CommandLocale} from '../../src/i18n/command-text.ts';
import {releaseWords} from '../../src/i18n/release-text.ts';
import {verifyWords} from '../../src/i18n/verify-text.ts';
import {faultText, plain} from '../release/print-refusal.ts';
import type {Rebuilt} from './rebuild-site.ts';
import type {Finding} from './verify-site.ts';

const most = 5;

/** One screen: a line for each thing checked, with the first places where it failed. */
export function findingsText(
  findings: readonly Finding[],
  rebuilt: Rebuilt | null,
  locale: CommandLocale
): string {
  const w = verifyWords(locale);
  const n = (count: number) => count.toLocaleString('en');
  const bad = (line: string, places: readonly string[]) => [
    `✗ ${line}`,
    // Names come from a site that may be hostile.
    ...places.slice(0, most).map(place => `    ${plain(place)}`),
    ...(places.length > most ? [`    ${w.more(n(places.length))}`] : [])
  ];
  const good = (line: string) => [`✓ ${line}`];
  const lines = findings.flatMap(finding => {
    const {wrong} = finding;
    switch (finding.check) {
      case 'files':
        return wrong.length ? bad(w.wrong.files, wrong) : good(w.files(n(finding.files)));
      case 'packs':
        return wrong.length ? bad(w.wrong.packs, wrong) : good(w.packs(n(finding.packs), finding.release));
      case 'figures':
        return wrong.length
          ? bad(w.wrong.figures, wrong)
          : good(w.figures(n(finding.figures), n(finding.pages)));
      case 'releases': {
        const places = [...finding.faults.map(fault => faultText(fault, releaseWords(locale))), ...wrong];
        return places.length
          ? bad(w.wrong.releases, places)
          : good(w.releases(n(finding.releases), n(finding.stored), n(finding.removed)));
      }
      case 'changes':
        return wrong.length ? bad(w.wrong.changes, wrong) : good(w.changes(n(finding.compared)));
      case 'signature':
        return [
          ...wrong.filter(key => key.startsWith('SHA256:')).flatMap(key => bad(w.wrongKey(plain(key)), [])),
          ...finding.changed.flatMap(({release, handedOver}) =>
            handedOver
              ? good(w.handedOver(release))
              : wrong.includes(`releases/${release}/handover.sig`)
                ? bad(w.otherKey(release), [])
                : [`· ${w.knownKey(release)}`]
          ),
          ...(finding.signed ? good(w.signed(n(finding.signed), finding.keys.join(' '))) : []),
          ...(finding.unsigned ? [`· ${w.unsigned(n(finding.unsigned))}`] : []),
          ...(finding.unsignedSince === null ? [] : [`· ${w.unsignedSince(finding.unsignedSince)}`])
        ];
      case 'against':
        return finding.release === null ? bad(w.againstWrong, []) : good(w.against(finding.release));
    }
  });
  if (!findings.some(({check}) => check === 'releases')) lines.push(`· ${w.noReleases}`);
  return [...lines, ...rebuiltLines()].join('\n');

  function rebuiltLines(): string[] {
    if (!rebuilt) return [];
    if (rebuilt.kind === 'nothing') return bad(w.rebuildNothing, []);
    if (rebuilt.kind === 'gone') return bad(w.rebuildGone(rebuilt.files.join(' ')), []);
    if (rebuilt.kind === 'failed') return bad(w.rebuildFailed(plain(rebuilt.reason)), []);
    return [
      ...(rebuilt.sameCode ? [] : [`· ${w.rebuildCode}`]),
      ...(rebuilt.wrong.length
        ? bad(w.wrong.rebuild, rebuilt.wrong)
        : good(w.rebuild(rebuilt.release, n(rebuilt.files))))
    ];
  }
}
