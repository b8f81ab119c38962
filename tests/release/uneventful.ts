import type {ReleaseParts} from '../../src/release/release-texts.ts';

/** A release in which nothing was taken out or explained: what its texts tell beside what it holds. */
export const uneventful = (
  release: number
): Pick<ReleaseParts, 'removed' | 'withdrawn_because' | 'changes' | 'key'> => ({
  removed: {expired: [], withheld: [], withdrawn: [], 'stricter-tier': []},
  withdrawn_because: [],
  changes: {
    format: 'village-ledger-changes-1',
    release,
    since: release > 1 ? release - 1 : null,
    tables: {},
    revisions: [],
    added: {},
    hidden: {},
    unread: []
  },
  key: null
});
