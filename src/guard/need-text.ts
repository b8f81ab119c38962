import type {SourceRow} from '../model/records.ts';
import {fold} from './fold.ts';
import {namesPerson} from './names-person.ts';

/** One or two households or persons, a head of a household, somebody with half a name. */
const household =
  /(?<![\d.十百千])(?:[12一二两]|某)\s*(?:户|名?(?:老人|老年人|学生|儿童|孩子|残疾人|孤儿|病人|患者|妇女))|户主|某某|某(?:家|人)|[\p{Script=Han}][*×*]{1,2}/u;

/**
 * Does a need point to a household or person? A need is a village's (ten wheelchairs for a day centre); what one household lacks
 * would tell its state to everybody (design 6, dignity).
 */
export const pointsToHousehold = ({values, raw}: SourceRow): boolean =>
  [values['need'], values['purpose'], raw?.['need'], raw?.['purpose']].some(
    text => typeof text === 'string' && (household.test(fold(text)) || namesPerson(text))
  );
