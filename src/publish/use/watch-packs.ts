import type {MonitoringPack} from '../packs/monitoring.ts';
import type {OversightPack} from '../packs/oversight.ts';
import {readIndex, readPack} from '../snapshot.ts';

interface WatchPacks {
  readonly oversight: OversightPack | null;
  readonly monitoring: MonitoringPack | null;
}
let known: WatchPacks | undefined;

/** The packs of oversight and monitoring, of which every township's page shows its lines; null where there is none. Read once. */
export function watchPacks(): WatchPacks {
  known ??= {
    oversight: readIndex('oversight').length ? readPack('oversight', 'oversight') : null,
    monitoring: readIndex('monitoring').length ? readPack('monitoring', 'monitoring') : null
  };
  return known;
}
