import type {changes as zh, verifySections as zhSections} from '../zh/changes.ts';
import {plural} from './plural.ts';

export const changes: typeof zh = {
  title: 'What changed after publication',
  lead: 'With each formal publication all data is kept as it was, under a number. What was changed or removed since can be found below.',
  none: 'Nothing of this site has been kept as a release yet. Whether its content changes from now on cannot be shown.',
  mark: (number, day, print) => [
    `The fingerprint of release ${number} (${day}) is `,
    {text: print, strong: true},
    '. '
  ],
  markText: (number, day, print) => `Release ${number} (${day}), fingerprint ${print}`,
  keepIt: 'Copy it down: with it anyone can later find out whether the site was changed.',
  howTo: 'How to check, and how to keep a copy',
  notCurrent: 'The data of the site was updated after this release; what is new has not been kept yet.',
  toChanges: 'What changed between releases',
  releasesHeading: 'The releases',
  releasesCaption: 'What each release added, changed and removed',
  release: 'Release',
  releaseName: number => `Release ${number}`,
  publishedOn: 'Published',
  dataOn: 'Data as of',
  added: 'Payments added',
  changed: 'Payments changed',
  removed: 'Payments removed',
  others: 'Changes in other tables',
  hidden: 'No longer shown, by rule',
  fingerprint: 'Fingerprint',
  signature: 'Signature',
  signed: 'yes',
  unsigned: 'no',
  signedAnew: 'yes, new key',
  keyHandedOver: n => `Release ${n} has a new signing key, signed over by the old one.`,
  keyNotHandedOver: (n, because) =>
    `Release ${n} has a new signing key that the old one did not sign over${because === null ? '' : `; the reason given: ${because}`}. Compare it with the fingerprint the publisher gives elsewhere.`,
  rows: rows => rows,
  rowsAndMoney: (rows, amount) => `${rows}, ${amount}`,
  grown: (rows, amount) => `${rows}, ${amount} more`,
  shrunk: (rows, amount) => `${rows}, ${amount} less`,
  lines: rows => plural(rows, 'row'),
  filesHeading: 'The files of each release',
  filesHint:
    'The manifest names the entry of every file; files lie in releases/files/, each under its own SHA-256. Their first line is a random number; without it they are the original files (tail -n +2).',
  checkpointFile: number => `Checkpoint of release ${number}`,
  manifestFile: number => `Manifest of release ${number}`,
  changesFile: number => `Changes of release ${number}`,
  reasons: {
    expired: 'past the time of publication',
    withheld: 'personal data',
    withdrawn: 'withdrawn for legal reasons',
    'stricter-tier': 'published more strictly'
  },
  reasonRows: (reason, rows) => `${reason}: ${plural(rows, 'row')}`,
  withdrawnBecause: (number, reason) => `Reason for what release ${number} withdrew: ${reason}`,
  takenOut: (number, files) =>
    `Release ${number} took ${plural(files, 'file')} out of earlier releases by rule; the entries remain.`,
  faultsHeading: 'Damage to the releases',
  fault: {
    missing: n => `Release ${n} is missing.`,
    damaged: (n, file) => `${file} of release ${n} is damaged or missing.`,
    'unlike-checkpoint': n => `The manifest of release ${n} is not that of its checkpoint.`,
    'broken-chain': n => `Release ${n} does not follow the one before.`,
    'no-signature': n => `The signature of release ${n} is missing.`,
    'bad-signature': n => `The signature of release ${n} is wrong.`
  },
  lost: (n, files) => `Damaged or missing in release ${n}: ${plural(files, 'file')}.`,
  subjectsHeading: 'Which villages, projects and funds were revised',
  subjectsCaption: 'Pages with revisions',
  subject: 'Page',
  subjectRevisions: 'Revisions',
  noSubjects: 'Nothing that was published has been changed or removed between releases.',
  kinds: {
    village: 'Village',
    project: 'Project',
    fund: 'Fund',
    item: 'Item',
    township: 'Township',
    county: 'County',
    use: 'Assets and accounts of',
    assets: 'Register of assets',
    oversight: 'Oversight',
    monitoring: 'Monitoring',
    needs: 'Needs of villages',
    roots: 'Loans and subsidies',
    unplaced: 'Not placed in a village'
  },
  block: {
    heading: 'Revised after publication',
    intro: 'Compared with earlier releases:',
    row: (table, id, field) => `${table} ${id}, ${field}: `,
    wholeRow: (table, id) => `${table} ${id}: `,
    changed: (day, old, now) => `from ${old} to ${now} on ${day}`,
    changedPerson: day => `changed on ${day} (values are not shown)`,
    removed: day => `removed on ${day}`,
    removedMoney: (day, amount) => `removed on ${day}, amount ${amount}`,
    because: reason => `; reason: ${reason}`,
    document: no => ` (${no})`,
    noReason: '; no reason given',
    empty: 'empty',
    release: number => ` (release ${number})`,
    hidden: (number, rows) => `No longer shown from release ${number} on, by rule: ${plural(rows, 'row')}.`,
    more: count => `In the list of changes there are ${count} more.`,
    concerned: count =>
      `Payments that are part of the sums here were revised since, ${plural(count, 'place')} in all. For the villages and projects see “`,
    concernedEnd: '”.'
  }
};

export const verifySections: typeof zhSections = [
  {
    id: 'proves',
    title: 'What this proves, and what it does not',
    blocks: [
      {
        list: [
          'It proves that a file in your hands is what this site published in one of its releases, and shows each place that changed since.',
          'It proves that history was not quietly rewritten since a release whose fingerprint you kept elsewhere.',
          'It proves that a new signing key comes from the owner of the old one, where both keys signed. Where they did not, this page says so: compare the new key with what the publisher made known elsewhere.',
          'It does not prove that a figure is true. What was wrong when it was published is wrong in the release.',
          'It does not prove that the site was never made again as a whole. Whoever replaces it together with all releases leaves no trace on the site itself: that is why copies elsewhere are needed.'
        ]
      }
    ]
  },
  {
    id: 'keep',
    title: 'How to keep a copy',
    blocks: [
      {
        list: [
          'A village: write the sixteen digits on the notice board with the date at each publication, and take a photograph.',
          'A newspaper: print the fingerprint under a report that cites figures, or keep checkpoint.txt.',
          'An auditor: keep checkpoint.txt, checkpoint.txt.sig and the public key allowed_signers, or copy the whole folder releases.'
        ]
      }
    ]
  }
];
