import type {CheckPack, RegisterPack} from './findings.ts';
import type {FundPack} from './fund.ts';
import type {ItemPack} from './item.ts';
import type {MonitoringPack} from './monitoring.ts';
import type {NeedsPack} from './needs.ts';
import type {OversightPack} from './oversight.ts';
import type {CountyPack, SitePack, TownshipPack, UnplacedPack} from './parents.ts';
import type {PayeePack} from './payee.ts';
import type {ProjectPack} from './project.ts';
import type {PunctualityPack} from './punctuality.ts';
import type {ReconciliationPack} from './reconciliation.ts';
import type {RootsPack} from './roots.ts';
import type {TasksPack, TeamsPack} from './tasks.ts';
import type {AssetsPack, UsePack} from './use.ts';
import type {VillagePack} from './village.ts';

/** Every kind of pack. */
export type AnyPack =
  | OversightPack
  | MonitoringPack
  | NeedsPack
  | RootsPack
  | UsePack
  | AssetsPack
  | TasksPack
  | TeamsPack
  | PunctualityPack
  | ReconciliationPack
  | RegisterPack
  | CheckPack
  | VillagePack
  | TownshipPack
  | CountyPack
  | SitePack
  | UnplacedPack
  | ProjectPack
  | FundPack
  | ItemPack
  | PayeePack;

export type PackKind = AnyPack['kind'];

export type PackOf<K extends PackKind> = Extract<AnyPack, {kind: K}>;
