import type {CommandLocale} from './command-text.ts';

/** Words of `npm run verify`. Counts come formatted. */
const zh = {
  head: (name: string) => `核验 ${name}`,
  files: (files: string) => `文件:${files}个,和 SHA256SUMS 一致`,
  packs: (packs: string, release: number | null) =>
    release === null ? `数据:${packs}份,格式正确(没有存档可比)` : `数据:${packs}份,就是第${release}期存档的`,
  figures: (figures: string, pages: string) => `金额:${pages}页上的${figures}个数,和数据一致`,
  releases: (releases: string, stored: string, removed: string) =>
    `存档:${releases}期,前后相接,${stored}个文件完整,${removed}个按规定撤下`,
  noReleases: '存档:没有。这个网站改动过没有,无从查证。',
  changes: (compared: string) => `改动清单:和存档的数据一致(比了${compared}份)`,
  signed: (signed: string, keys: string) => `签名:${signed}期有效,公钥 ${keys}`,
  unsigned: (count: string) => `签名:${count}期没有签名`,
  handedOver: (release: number) => `签名:第${release}期换了密钥,旧密钥签了字交接`,
  otherKey: (release: number) =>
    `签名:第${release}期换了密钥,旧密钥没有签字交接。请向发布单位在别处公布的公钥指纹核对;对得上,就加 --key 再核对一次。`,
  knownKey: (release: number) => `签名:第${release}期换了密钥,没有交接;现在的密钥就是你给的那一把`,
  unsignedSince: (release: number) => `签名:从第${release}期起没有签名,以前的有。请问问发布单位为什么。`,
  against: (release: number) => `手里的指纹:就是这个网站第${release}期的,后面各期都从它接下来`,
  againstWrong: '手里的指纹:不在这个网站的存档里。网站的历史被改写过,或者这份指纹来自别的网站。',
  rebuild: (release: number, files: string) =>
    `重做:用第${release}期公布的数据重新生成,${files}个文件逐字节相同`,
  rebuildCode: '重做:这里的程序或依赖和存档时不同,结果可能不同。请换成存档时的版本。',
  rebuildNothing: '重做:没有存档,没有可以重做的数据。',
  rebuildGone: (files: string) => `重做:做不了,这些数据文件已按规定撤下或不见了:${files}`,
  rebuildFailed: (reason: string) => `重做:没有成功:${reason}`,
  wrongKey: (key: string) => `签名:最后一期不是用公钥 ${key} 签的`,
  wrong: {
    files: '文件:下面的文件和 SHA256SUMS 不一致、不见了或多出来',
    packs: '数据:下面几份不是最后一期存档的',
    figures: '金额:下面几页上的数和数据不一致',
    releases: '存档:有缺损',
    changes: '改动清单:和存档的数据不一致',
    rebuild: '重做:下面的文件不一样'
  },
  more: (count: string) => `……一共${count}处`,
  good: '全部通过。',
  bad: '有没通过的。请不要引用这个网站上的数字,先问发布单位。',
  usage: '用法:npm run verify -- 文件夹或网址 [--against 指纹文件] [--key SHA256:…] [--rebuild]',
  notThere: (name: string) => `找不到 ${name}。请写网站的文件夹(里面有 SHA256SUMS)或网址。`,
  fetched: (files: string) => `下载了${files}个文件`
};

const en: typeof zh = {
  head: name => `Verifying ${name}`,
  files: files => `Files: ${files}, as SHA256SUMS says`,
  packs: (packs, release) =>
    release === null
      ? `Data: ${packs} packs, well formed (no release to compare with)`
      : `Data: ${packs} packs, those of release ${release}`,
  figures: (figures, pages) => `Amounts: ${figures} figures on ${pages} pages agree with the data`,
  releases: (releases, stored, removed) =>
    `Releases: ${releases} in an unbroken chain, ${stored} files whole, ${removed} taken out by rule`,
  noReleases: 'Releases: none. Whether this site was changed cannot be told.',
  changes: compared => `List of changes: agrees with the released data (${compared} packs compared)`,
  signed: (signed, keys) => `Signature: valid on ${signed} releases, key ${keys}`,
  unsigned: count => `Signature: ${count} releases are not signed`,
  handedOver: release => `Signature: release ${release} has a new key, signed over by the old one`,
  otherKey: release =>
    `Signature: release ${release} has a new key that the old one did not sign over. Compare it with the fingerprint the publisher gives elsewhere; if it is that one, verify again with --key.`,
  knownKey: release =>
    `Signature: release ${release} has a new key, not signed over; the present key is the one you gave`,
  unsignedSince: release =>
    `Signature: none from release ${release} on, though earlier ones are signed. Ask the publisher why.`,
  against: release =>
    `Your checkpoint: is release ${release} of this site, and all later ones follow from it`,
  againstWrong:
    'Your checkpoint: is not among this site’s releases. Its history was rewritten, or the checkpoint comes from another site.',
  rebuild: (release, files) =>
    `Rebuild: made again from the data of release ${release}, ${files} files are equal byte for byte`,
  rebuildCode:
    'Rebuild: the program or its packages here differ from those of the release, so may the result. Use that version.',
  rebuildNothing: 'Rebuild: there is no release to rebuild from.',
  rebuildGone: files =>
    `Rebuild: not possible, these files of data were taken out by rule or are missing: ${files}`,
  rebuildFailed: reason => `Rebuild: did not succeed: ${reason}`,
  wrongKey: key => `Signature: the last release is not signed with the key ${key}`,
  wrong: {
    files: 'Files: these differ from SHA256SUMS, are missing or too many',
    packs: 'Data: these are not those of the last release',
    figures: 'Amounts: figures on these pages differ from the data',
    releases: 'Releases: damaged',
    changes: 'List of changes: differs from the released data',
    rebuild: 'Rebuild: these files differ'
  },
  more: count => `… ${count} in all`,
  good: 'All is well.',
  bad: 'Something failed. Do not cite figures of this site; ask its publisher first.',
  usage: 'Usage: npm run verify -- FOLDER-OR-URL [--against CHECKPOINT] [--key SHA256:…] [--rebuild]',
  notThere: name =>
    `${name} was not found. Name the folder of a site (with SHA256SUMS in it) or its address.`,
  fetched: files => `Downloaded ${files} files`
};

export type VerifyWords = typeof zh;
export const verifyWords = (locale: CommandLocale): VerifyWords => (locale === 'en' ? en : zh);
