import type {CommandLocale} from './command-text.ts';

/** Words of `npm run release`, `npm run key` and `npm run verify`. */
const zh = {
  made: (number: number) => `第${number}期已存档,网站已更新。`,
  fingerprint: (text: string) => `本期指纹:${text}(请抄给村务公示栏、报社或审计各存一份)`,
  where: (folder: string, number: number) =>
    `存档在 ${folder}。备份只要复制这个文件夹;给别人留底的指纹文件是 ${folder}/${number}/checkpoint.txt。`,
  signed: '已签名。',
  unsigned: '没有签名:没有找到签名密钥。需要签名时,先运行 npm run key。',
  removed: (files: number) => `按规定从以前各期撤下${files}个文件,连同随机数一起删除。`,
  hidden: '按规定不再显示的行:',
  refused: '没有存档。原来的各期和网站没有改动。',
  notPublic: 'data/ 会原样公开,但里面还有不该公开的内容。请先改好:',
  withheld: (file: string, rows: string) =>
    `${file} 第${rows}行:含有个人信息。请删去个人信息,或把整行移到 private/。`,
  aggregated: (file: string, rows: string) =>
    `${file} 第${rows}行:这类补贴只公开合计。请把合计写进 aggregates.csv,从这里删去这些行。`,
  smallCount: (file: string, rows: string) =>
    `${file} 第${rows}行:低收入户或监测户只有一两户。请写“不公开”。`,
  smallCell: (file: string, rows: string) => `${file} 第${rows}行:人数太少。请并到全县的合计里。`,
  masked: (file: string, rows: string) =>
    `${file} 第${rows}行:姓名、备注等网站上隐去的内容在文件里还是全的。请用 npm run import 重新生成,或照网站上的写法改。`,
  expired: (file: string, rows: string, ready: string) =>
    `${file} 第${rows}行:已过公开期限,还写着收款人。已经写好隐去收款人的文件 ${ready},核对后换上。`,
  rejected: (file: string, count: string) => `${file}:有${count}行读不懂,没有核对过。请先改好。`,
  unknownColumn: (file: string, columns: string) =>
    `${file}:有不认识的列(${columns}),没有核对过。请删去这些列。`,
  unknownFile: (file: string) => `${file}:不是本站读的文件。请移出 data/。`,
  leak: (file: string) => `${file}:里面有像证件号、卡号或电话的数字。请删去。`,
  changedMeanwhile: (file: string) => `${file}:运行的时候文件又改了,没有核对过。请再运行一次。`,
  unexplained: '下面的发放已经公布过,现在改了或者没了,但 corrections.csv 里没有说明:',
  unexplainedLine: (id: string, field: string, old: string, now: string) =>
    `  ${id} ${field}:${old || '(空)'} → ${now || '(空)'}`,
  removedLine: (id: string) => `  ${id}:整行没有了`,
  template: (file: string) => `已经写好一份 ${file},只差“原因”。填好后换上 data/corrections.csv,再运行一次。`,
  lostExpired: (villages: string) =>
    `这些村已过期限的发放少了,合计会变:${villages}。请把少了的行补回来(收款人可以空着)。`,
  faults: '以前的存档不完整,不能接着存。请从备份或已发布的网站(releases/)复制回来:',
  behindSite: (ours: number, site: number) =>
    `网站上已经有第${site}期,和这里的存档(${ours}期)接不上。请先把网站的 releases/ 复制回来。`,
  earlierDay: (last: string, now: string) =>
    `settings.json 的 published_on(${now})比上一期(${last})还早。请改成这一次发布的日期。`,
  stillThere: (values: string) => `要撤回的内容还在 data/ 里:${values}。请先从 data/ 删去。`,
  neverThere: (values: string) => `以前各期里没有要撤回的内容:${values}。请核对编号,要和当时公布的一字不差。`,
  otherKey: (last: string, now: string) =>
    `上一次签名用的是另一把密钥(${last}),现在这把是 ${now}。请把原来的密钥放回来;要换新密钥,请在有原来密钥的电脑上运行 npm run key -- --renew。原来的密钥丢了或被偷了,就写明原因:npm run release -- --new-key 原因`,
  nothingNew: (number: number) => `和第${number}期完全一样,不用再存。`,
  needReason: '撤回要写原因:npm run release -- --withdraw 编号 --reason 原因',
  more: (count: number) => `等${count}处`,
  fault: {
    missing: (n: number) => `第${n}期不见了`,
    damaged: (n: number, file: string) => `第${n}期的 ${file} 损坏或不见了`,
    'unlike-checkpoint': (n: number) => `第${n}期的目录和它的指纹对不上`,
    'broken-chain': (n: number) => `第${n}期接不上前一期`,
    'no-signature': (n: number) => `第${n}期的签名不见了`,
    'bad-signature': (n: number) => `第${n}期的签名不对`
  },
  key: {
    usage: '用法:npm run key [-- --renew](--renew:换一把新的,旧的留着,下一期由两把一起签)',
    aside: (file: string) => `旧密钥已改名为 ${file}。请留着:下一期要由它签字交接。`,
    made: (file: string) => `签名密钥已写入 ${file}。请离线备份一份;它不在项目文件夹里,也不要放进来。`,
    fingerprint: (text: string) => `公钥指纹:${text}(请公布在公文、公示栏等网站以外的地方)`,
    there: (file: string) => `已经有密钥了:${file}。没有改动。`,
    inside: (file: string) => `密钥不能放在项目文件夹里:${file}。没有写。请换一个地方。`
  }
};

const en: typeof zh = {
  made: number => `Release ${number} is made, the site is up to date.`,
  fingerprint: text =>
    `Fingerprint of this release: ${text} (give it to the village board, a newspaper, an auditor to keep)`,
  where: (folder, number) =>
    `It lies in ${folder}. A copy of that folder is the backup; the checkpoint for others to keep is ${folder}/${number}/checkpoint.txt.`,
  signed: 'Signed.',
  unsigned: 'Not signed: no signing key was found. To sign, run npm run key first.',
  removed: files => `${files} files were taken out of earlier releases by rule, with their nonces.`,
  hidden: 'Rows no longer shown by rule:',
  refused: 'No release was made. Earlier releases and the site are unchanged.',
  notPublic: 'A release hands out data/ as it is, and some of it may not be published. Please mend first:',
  withheld: (file, rows) => `${file} row ${rows}: personal data. Remove it, or move the row to private/.`,
  aggregated: (file, rows) =>
    `${file} row ${rows}: published only as totals. Write the totals to aggregates.csv and delete these rows here.`,
  smallCount: (file, rows) =>
    `${file} row ${rows}: only one or two low-income or monitored households. Write “withheld”.`,
  smallCell: (file, rows) => `${file} row ${rows}: too few people. Add them to the county’s total.`,
  masked: (file, rows) =>
    `${file} row ${rows}: names or notes that the site hides stand in full in the file. Make it again with npm run import, or write it as the site does.`,
  expired: (file, rows, ready) =>
    `${file} row ${rows}: past the time of publication and still names who was paid. ${ready} is ready without the names; check it and put it in place.`,
  rejected: (file, count) =>
    `${file}: ${count} rows could not be read and were not checked. Mend them first.`,
  unknownColumn: (file, columns) => `${file}: unknown columns (${columns}) were not checked. Delete them.`,
  unknownFile: file => `${file}: not a file this site reads. Move it out of data/.`,
  leak: file => `${file}: holds digits like an ID number, a bank card or a phone. Remove them.`,
  changedMeanwhile: file => `${file}: was changed while the command ran and was not checked. Run it again.`,
  unexplained:
    'These payments were published, have changed or gone since, and corrections.csv does not say why:',
  unexplainedLine: (id, field, old, now) => `  ${id} ${field}: ${old || '(empty)'} → ${now || '(empty)'}`,
  removedLine: id => `  ${id}: the row is gone`,
  template: file =>
    `${file} is ready but for the reasons. Fill them in, put it in place of data/corrections.csv, run again.`,
  lostExpired: villages =>
    `Payments past their time are missing in these villages, so that sums would change: ${villages}. Put the rows back (without payee).`,
  faults:
    'The earlier releases are not whole, so no release can follow. Copy them back from a backup or the published site (releases/):',
  behindSite: (ours, site) =>
    `The site already has release ${site}, which does not follow from the ${ours} here. Copy the site’s releases/ back first.`,
  earlierDay: (last, now) =>
    `published_on in settings.json (${now}) is before that of the last release (${last}). Set it to the day of this publication.`,
  stillThere: values => `What is to be withdrawn still stands in data/: ${values}. Delete it there first.`,
  neverThere: values =>
    `No earlier release holds what is to be withdrawn: ${values}. Check the id: it must be written as it was published.`,
  otherKey: (last, now) =>
    `Earlier releases are signed with another key (${last}); the present one is ${now}. Put the old key back; to change it, run npm run key -- --renew where the old key is. If it was lost or stolen, say so: npm run release -- --new-key REASON`,
  nothingNew: number => `Nothing differs from release ${number}: no new one is needed.`,
  needReason: 'A withdrawal needs its reason: npm run release -- --withdraw ID --reason TEXT',
  more: count => `and more, ${count} in all`,
  fault: {
    missing: n => `release ${n} is missing`,
    damaged: (n, file) => `${file} of release ${n} is damaged or missing`,
    'unlike-checkpoint': n => `the manifest of release ${n} is not the one of its checkpoint`,
    'broken-chain': n => `release ${n} does not follow the one before`,
    'no-signature': n => `the signature of release ${n} is missing`,
    'bad-signature': n => `the signature of release ${n} is wrong`
  },
  key: {
    usage:
      'Usage: npm run key [-- --renew] (--renew: a new key; the old one is kept, and both sign the next release)',
    aside: file => `The old key is now ${file}. Keep it: it signs the next release too.`,
    made: file =>
      `The signing key is in ${file}. Keep a copy offline; it is outside the project folder and must stay so.`,
    fingerprint: text =>
      `Fingerprint of the public key: ${text} (publish it somewhere else than on the site)`,
    there: file => `There is a key already: ${file}. Nothing was changed.`,
    inside: file =>
      `A key must not lie in the project folder: ${file}. Nothing was written. Choose another place.`
  }
};

export type ReleaseWords = typeof zh;
export const releaseWords = (locale: CommandLocale): ReleaseWords => (locale === 'en' ? en : zh);
