import type {verify as zh} from '../zh/verify.ts';
import {verifySections} from './changes.ts';

export const verify: typeof zh = {
  title: 'Check this site',
  lead: 'You need not believe us: check whether the figures on the site are those that were released, and whether a file you downloaded earlier still holds.',
  sections: verifySections,
  tools: {
    heading: 'Checking with stock tools',
    signature:
      'The signature (ssh-keygen comes with Windows 10, macOS and Linux). Download the checkpoint, signature and public key listed below into one folder, open a terminal there (on Windows the Command Prompt), and run:',
    sums: 'All files, in the folder of the downloaded site (part of Linux; on a Mac write shasum -a 256 -c SHA256SUMS):',
    project: 'Together with the amounts, the releases and the checkpoint you kept (needs this project):',
    rebuild:
      'The whole site made again from its published data, compared byte for byte (needs this project):',
    command: 'Command'
  },
  files: {
    heading: 'The files you need',
    checkpoint: 'Checkpoint checkpoint.txt',
    signature: 'Signature checkpoint.txt.sig',
    signers: 'Public key allowed_signers',
    manifest: 'Manifest manifest.json',
    sums: 'Hashes of all files: SHA256SUMS'
  },
  key: key =>
    `Fingerprint of the signing key: ${key}. Compare it with what the publisher made known elsewhere.`,
  unsigned: 'The last release is not signed.',
  now: {
    heading: 'Check a village now',
    label: 'Village code (12 digits)',
    button: 'Check',
    hint: 'Or follow “check this page” at the foot of any page.',
    noScript:
      'This needs script, and a page opened from the web site (not from disk). Without script use the stock tools below.'
  },
  drop: {
    heading: 'Does a file I downloaded still hold?',
    label: 'Choose a file you downloaded (JSON, CSV, a photo or checkpoint.txt), or drop it here',
    hint: 'Nothing is uploaded: the file is looked at on your own device.'
  },
  script: {
    working: 'Checking…',
    noServer:
      'The data could not be opened. A page opened from disk cannot check; open it from the web site.',
    noPack: 'There is no data under this code. Please look whether it is right.',
    checkpoint: 'Fingerprint of release {n}: {print}. Compare it with the one you kept.',
    chain: 'The manifest is that of the checkpoint; {n} releases follow each other.',
    badChain: 'The manifest is not that of the checkpoint: release {n} was altered.',
    same: 'The data of this page is the one kept in release {n}.',
    differs: 'The data of this page is not the one kept in release {n}.',
    newer: 'The site was updated after release {n}; what is new has not been kept, so it cannot be checked.',
    notListed: 'Release {n} has no data for this page.',
    damaged: 'The kept file is damaged or missing, so this cannot be checked.',
    page: 'The fingerprint printed on the page is that of this data.',
    pageDiffers: 'The fingerprint printed on the page is not that of the data.',
    noRelease: 'This site has no release; only its present content can be seen: {hash}',
    fileHash: 'SHA-256 of the file: {hash}',
    known: 'Known: published in release {n}.',
    current: 'It still stands unchanged.',
    changed: 'Changed in {n} places since:',
    gone: 'It is no longer on the site.',
    otherPicture: 'The site shows another picture today.',
    change: '{row}: from “{old}” to “{new}”',
    added: '{row}: added',
    removed: '{row}: removed',
    personal: '(not shown)',
    more: '… {n} in all',
    unknown: 'Not known: this file was not released by this site, or it was altered.',
    withdrawn: 'Some content was taken out by rule and can no longer be compared.',
    knownCheckpoint:
      'Known: this is the checkpoint of release {n} of this site, and its history continues from it.',
    unknownCheckpoint:
      'This checkpoint is not known: it is not among the releases of this site, whose history may have been rewritten.'
  }
};
