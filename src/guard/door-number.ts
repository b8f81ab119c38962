const n = '[0-9一二三四五六七八九十百〇零]+';
const door = new RegExp(
  [
    `${n}\\s*[组社队]\\s*${n}\\s*号`,
    `(?:路|街|巷|弄|大道|胡同|里弄|小区|花园|新村|村|屯|庄|寨)\\s*(?:[东西南北中]段?)?\\s*${n}(?:[-—之]${n})?\\s*号(?![线井机池桥洞点大线温棚文])`,
    `门牌号?码?[:]?\\s*(?:为|是)?\\s*${n}`,
    `${n}\\s*(?:号楼|栋|幢|座|单元)\\s*${n}\\s*(?:单元|室|号|层|楼)`,
    `${n}(?:-${n}){1,2}\\s*室`
  ].join('|')
);

/** Does a text lead to a door ("3组12号", "解放路15号", "2栋3单元")? Asked only of rows about persons: offices print theirs. */
export const hasDoorNumber = (text: string): boolean => door.test(text);
