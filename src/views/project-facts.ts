import * as choices from '../model/choices.ts';
import {choiceWord, openWord} from '../i18n/choice.ts';
import type {ProjectPack} from '../publish/packs/project.ts';
import {cell} from './cell.ts';
import type {PageContext} from './context.ts';
import {facts, type Fact} from './fact.ts';
import {payeeCell} from './payee-cell.ts';

/** What is published about a project besides its money and its dates. */
export function projectFacts(
  {record}: ProjectPack,
  context: PageContext,
  hasPayee: (code: string) => boolean
): readonly Fact[] {
  const {w, locale, site} = context;
  const words = w.project;
  const text = (field: keyof typeof record & string): string | null => {
    const shown = cell(w, record.marks, field, record[field] as string | null);
    return shown === w.common.none ? null : shown;
  };
  const contractor = text('contractor');
  const procurement = [
    choiceWord(choices.procurementKinds, record.procurement_kind, locale),
    record.procurement_method
  ];
  return facts([
    [words.content, text('content')],
    [words.goal, text('goal')],
    [words.benefitLink, text('benefit_link')],
    [words.beneficiaries, text('beneficiaries')],
    [words.place, text('place_raw')],
    [words.unit, text('unit')],
    [words.responsible, text('responsible')],
    [
      words.contractor,
      contractor === null ? null : payeeCell(contractor, record.contractor_code, context, hasPayee)
    ],
    [words.procurement, procurement.filter(part => part !== null).join(' · ')],
    [words.purpose, openWord(site.settings.words.purpose, record.purpose, locale) ?? text('purpose_raw')],
    [words.buildKind, text('build_kind')],
    [words.hotline, text('hotline')],
    [words.functionCode, text('function_code')],
    [words.projectId, record.project_id]
  ]);
}
