import {common as commonEn} from './en/ledger.ts';
import {
  home as homeEn,
  parent as parentEn,
  unplaced as unplacedEn,
  villages as villagesEn
} from './en/parent.ts';
import {place as placeEn} from './en/place.ts';
import {shell as shellEn} from './en/shell.ts';
import {village as villageEn} from './en/village.ts';
import {about as aboutEn} from './en/about.ts';
import {accessibility as accessibilityEn} from './en/accessibility.ts';
import {changes as changesEn} from './en/changes.ts';
import {checks as checksEn} from './en/checks.ts';
import {compare as compareEn} from './en/compare.ts';
import {data as dataEn} from './en/data.ts';
import {embed as embedEn} from './en/embed.ts';
import {explore as exploreEn} from './en/explore.ts';
import {flow as flowEn} from './en/flow.ts';
import {fund as fundEn} from './en/fund.ts';
import {glossary as glossaryEn} from './en/glossary.ts';
import {item as itemEn, payee as payeeEn} from './en/item.ts';
import {lists as listsEn} from './en/lists.ts';
import {match as matchEn} from './en/match.ts';
import {method as methodEn} from './en/method.ts';
import {monitoring as monitoringEn} from './en/monitoring.ts';
import {oversight as oversightEn} from './en/oversight.ts';
import {raise as raiseEn} from './en/raise.ts';
import {project as projectEn} from './en/project.ts';
import {punctuality as punctualityEn} from './en/punctuality.ts';
import {reconciliation as reconciliationEn} from './en/reconciliation.ts';
import {register as registerEn} from './en/register.ts';
import {report as reportEn} from './en/report.ts';
import {dataPackage as dataPackageEn} from './en/package.ts';
import {needs as needsEn} from './en/needs.ts';
import {roots as rootsEn} from './en/roots.ts';
import {notFound as notFoundEn, tour as tourEn} from './en/tour.ts';
import {tasks as tasksEn} from './en/tasks.ts';
import {use as useEn} from './en/use.ts';
import {verify as verifyEn} from './en/verify.ts';
import type {Locale} from './locale.ts';
import {common} from './zh/ledger.ts';
import {home, parent, unplaced, villages} from './zh/parent.ts';
import {place} from './zh/place.ts';
import {shell} from './zh/shell.ts';
import {village} from './zh/village.ts';
import {about} from './zh/about.ts';
import {accessibility} from './zh/accessibility.ts';
import {checks} from './zh/checks.ts';
import {compare} from './zh/compare.ts';
import {data} from './zh/data.ts';
import {embed} from './zh/embed.ts';
import {explore} from './zh/explore.ts';
import {flow} from './zh/flow.ts';
import {fund} from './zh/fund.ts';
import {glossary} from './zh/glossary.ts';
import {item, payee} from './zh/item.ts';
import {lists} from './zh/lists.ts';
import {match} from './zh/match.ts';
import {method} from './zh/method.ts';
import {project} from './zh/project.ts';
import {monitoring} from './zh/monitoring.ts';
import {oversight} from './zh/oversight.ts';
import {raise} from './zh/raise.ts';
import {punctuality} from './zh/punctuality.ts';
import {reconciliation} from './zh/reconciliation.ts';
import {register} from './zh/register.ts';
import {report} from './zh/report.ts';
import {dataPackage} from './zh/package.ts';
import {needs} from './zh/needs.ts';
import {roots} from './zh/roots.ts';
import {notFound, tour} from './zh/tour.ts';
import {changes} from './zh/changes.ts';
import {tasks} from './zh/tasks.ts';
import {use} from './zh/use.ts';
import {verify} from './zh/verify.ts';

/** Chinese is the contract: English areas are typed by the Chinese ones, so a missing word does not compile. */
const zh = {
  common,
  dataPackage,
  shell,
  home,
  parent,
  place,
  unplaced,
  village,
  villages,
  about,
  accessibility,
  checks,
  compare,
  data,
  embed,
  explore,
  flow,
  fund,
  glossary,
  item,
  payee,
  lists,
  method,
  project,
  raise,
  reconciliation,
  punctuality,
  register,
  report,
  notFound,
  tour,
  changes,
  match,
  needs,
  roots,
  monitoring,
  oversight,
  use,
  tasks,
  verify
};
export type Words = typeof zh;
const en: Words = {
  common: commonEn,
  dataPackage: dataPackageEn,
  shell: shellEn,
  place: placeEn,
  village: villageEn,
  parent: parentEn,
  home: homeEn,
  villages: villagesEn,
  unplaced: unplacedEn,
  about: aboutEn,
  accessibility: accessibilityEn,
  checks: checksEn,
  compare: compareEn,
  data: dataEn,
  embed: embedEn,
  explore: exploreEn,
  flow: flowEn,
  fund: fundEn,
  glossary: glossaryEn,
  item: itemEn,
  payee: payeeEn,
  lists: listsEn,
  method: methodEn,
  project: projectEn,
  raise: raiseEn,
  reconciliation: reconciliationEn,
  punctuality: punctualityEn,
  register: registerEn,
  report: reportEn,
  notFound: notFoundEn,
  tour: tourEn,
  changes: changesEn,
  match: matchEn,
  needs: needsEn,
  roots: rootsEn,
  monitoring: monitoringEn,
  oversight: oversightEn,
  use: useEn,
  tasks: tasksEn,
  verify: verifyEn
};

/** Every word of a language, by area: words('en').shell.nav.home. */
export const words = (locale: Locale): Words => (locale === 'en' ? en : zh);
