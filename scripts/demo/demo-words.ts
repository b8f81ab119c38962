/** What `npm run demo` says, in the language of the terminal. */
export const demoWords = {
  'zh-CN': {
    written: (folder: string, villages: number, projects: number, payments: number, megabytes: string) =>
      `晴川县(虚构)演示数据已写入 ${folder}:${villages}个村,${projects}个项目,${payments}笔发放,${megabytes} MB。`,
    notANumber: (option: string, found: string) =>
      `--${option} 后面要写整数,现在是“${found}”。例如 --${option} 160。`,
    tooSmall: (option: string, least: number) => `--${option} 至少是 ${least}。`,
    unknownOption: (found: string) =>
      `不认识“${found}”。可以用的有 --seed、--villages、--payments、--projects、--out、--private。`,
    foreign: (folder: string) =>
      `${folder} 里已有数据,而且没有标明是演示数据(settings.json 的 data_status 不是 demonstration)。没有写任何文件。请先把它移走,或用 --out 指定另一个文件夹。`,
    differs: (generated: string, written: string) =>
      `写出的文件和生成时的合计对不上,原来的文件没有改动。请检查磁盘后重试。\n生成:${generated}写出:${written}`
  },
  en: {
    written: (folder: string, villages: number, projects: number, payments: number, megabytes: string) =>
      `The invented county is in ${folder}: ${villages} villages, ${projects} projects, ${payments} payments, ${megabytes} MB.`,
    notANumber: (option: string, found: string) =>
      `--${option} needs a whole number, not “${found}”. For example --${option} 160.`,
    tooSmall: (option: string, least: number) => `--${option} is at least ${least}.`,
    unknownOption: (found: string) =>
      `Unknown option “${found}”. There are --seed, --villages, --payments, --projects, --out, --private.`,
    foreign: (folder: string) =>
      `${folder} holds data that is not marked as a demonstration (data_status in settings.json). Nothing was written. Move it away, or name another folder with --out.`,
    differs: (generated: string, written: string) =>
      `The files as written do not sum to what was generated; the old files stand unchanged. Check the disk and try again.\ngenerated: ${generated}written: ${written}`
  }
} as const;
