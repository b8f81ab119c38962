import type {Random} from './random.ts';
import {tenths} from './rows.ts';

export interface Draft {
  readonly title: string;
  readonly content: string;
  readonly outputs: readonly {readonly what: string; readonly quantity: string; readonly unit: string}[];
  /** Whole yuan. */
  readonly cost: number;
  readonly goal: string;
  readonly benefit: string;
}

export interface ProjectKind {
  readonly key: string;
  readonly purpose: string;
  readonly procurement: 'works' | 'goods' | 'services';
  readonly builder: 'firm' | 'cooperative' | 'village';
  readonly weight: number;
  /** A project of this kind of the given size (1 is usual). */
  readonly draw: (random: Random, size: number) => Draft;
}

const round = (amount: number): number => Math.max(2000, Math.round(amount / 1000) * 1000);
const out = (what: string, quantity: string | number, unit: string) => ({
  what,
  quantity: String(quantity),
  unit
});
const link = (n: number, extra: string): string => `优先吸纳本村脱贫户和监测户务工${n}人,${extra}`;

/**
 * What villages build, with prices of the size seen in real plans (roads 36 to 56 万元 a kilometre: domain 7.4 J12).
 * The file is long because it is a list: one entry a kind, read best in one place.
 */
export const projectKinds: readonly ProjectKind[] = [
  {
    key: 'road',
    purpose: 'rural_build',
    procurement: 'works',
    builder: 'firm',
    weight: 20,
    draw: (r, size) => {
      const metres = Math.max(3, Math.round(r.int(6, 24) * size)) * 100;
      const width = r.pick([35, 40, 45]);
      const cost = round((metres / 1000) * (width / 40) * r.int(395_000, 465_000));
      return {
        title: '通组道路硬化工程',
        content: `硬化通组道路${metres / 1000}公里,路面宽${tenths(width)}米,厚0.18米。`,
        outputs: [out('硬化道路', metres / 1000, '公里'), out('路面宽', tenths(width), '米')],
        cost,
        goal: `硬化道路${metres / 1000}公里,验收合格率100%,方便${r.int(30, 160)}户群众出行。`,
        benefit: link(r.int(4, 14), '按天支付劳务报酬,建成后由村集体管护。')
      };
    }
  },
  {
    key: 'field-road',
    purpose: 'industry',
    procurement: 'works',
    builder: 'firm',
    weight: 8,
    draw: (r, size) => {
      const metres = Math.max(4, Math.round(r.int(8, 30) * size)) * 100;
      const cost = round((metres / 1000) * r.int(165_000, 198_000));
      return {
        title: '产业路建设工程',
        content: `新建砂石产业路${metres / 1000}公里,路基宽4米。`,
        outputs: [out('产业路', metres / 1000, '公里'), out('路基宽', 4, '米')],
        cost,
        goal: `建成产业路${metres / 1000}公里,方便${r.int(200, 900)}亩地的生产运输。`,
        benefit: link(r.int(3, 9), '降低农产品运输成本。')
      };
    }
  },
  {
    key: 'water',
    purpose: 'rural_build',
    procurement: 'works',
    builder: 'firm',
    weight: 12,
    draw: (r, size) => {
      const pools = r.int(1, 3);
      const pipe = Math.max(10, Math.round(r.int(20, 90) * size)) * 100;
      const cost = round(pools * r.int(52_000, 68_000) + pipe * r.int(27, 36));
      return {
        title: '饮水安全巩固提升工程',
        content: `新建30立方米蓄水池${pools}座,铺设管道${pipe}米。`,
        outputs: [out('蓄水池', pools, '座'), out('供水管道', pipe, '米')],
        cost,
        goal: `保障${r.int(30, 150)}户群众饮水安全,水质达标。`,
        benefit: link(r.int(2, 6), '用水户推选管水员。')
      };
    }
  },
  {
    key: 'lamps',
    purpose: 'rural_build',
    procurement: 'goods',
    builder: 'firm',
    weight: 9,
    draw: (r, size) => {
      const lamps = Math.max(12, Math.round(r.int(20, 70) * size));
      const cost = round(lamps * r.int(3150, 3850));
      return {
        title: '太阳能路灯安装项目',
        content: `安装6米太阳能路灯${lamps}盏。`,
        outputs: [out('太阳能路灯', lamps, '盏')],
        cost,
        goal: `安装路灯${lamps}盏,亮灯率98%以上。`,
        benefit: '方便群众夜间出行,村集体负责管护。'
      };
    }
  },
  {
    key: 'canal',
    purpose: 'industry',
    procurement: 'works',
    builder: 'firm',
    weight: 8,
    draw: (r, size) => {
      const metres = Math.max(3, Math.round(r.int(6, 28) * size)) * 100;
      const cost = round(metres * r.int(265, 330));
      return {
        title: '灌溉水渠修复工程',
        content: `修复灌溉水渠${metres}米,断面0.4米×0.5米。`,
        outputs: [out('灌溉水渠', metres, '米')],
        cost,
        goal: `恢复灌溉面积${r.int(120, 800)}亩。`,
        benefit: link(r.int(3, 10), '提高粮食和蔬菜产量。')
      };
    }
  },
  {
    key: 'bridge',
    purpose: 'rural_build',
    procurement: 'works',
    builder: 'firm',
    weight: 3,
    draw: (r, size) => {
      const metres = r.int(8, 24);
      const cost = round(metres * r.int(17_500, 21_500) * Math.max(0.8, size));
      return {
        title: '便民桥建设工程',
        content: `新建便民桥1座,长${metres}米,宽4米。`,
        outputs: [out('便民桥', 1, '座'), out('桥长', metres, '米')],
        cost,
        goal: '建成便民桥1座,解决群众绕行问题。',
        benefit: link(r.int(3, 8), '按天支付劳务报酬。')
      };
    }
  },
  {
    key: 'sewage',
    purpose: 'rural_build',
    procurement: 'works',
    builder: 'firm',
    weight: 8,
    draw: (r, size) => {
      const pipe = Math.max(6, Math.round(r.int(8, 32) * size)) * 100;
      const bins = r.int(10, 40);
      const cost = round(pipe * r.int(185, 235) + bins * 320);
      return {
        title: '人居环境整治项目',
        content: `铺设排污管${pipe}米,配备分类垃圾桶${bins}个。`,
        outputs: [out('排污管', pipe, '米'), out('垃圾桶', bins, '个')],
        cost,
        goal: `改善${r.int(30, 140)}户群众居住环境。`,
        benefit: '通过村民大会制定管护办法,聘用保洁员。'
      };
    }
  },
  {
    key: 'greenhouse',
    purpose: 'industry',
    procurement: 'works',
    builder: 'cooperative',
    weight: 8,
    draw: (r, size) => {
      const houses = Math.max(4, Math.round(r.int(8, 30) * size));
      const cost = round(houses * r.int(21_000, 26_000));
      return {
        title: '蔬菜大棚建设项目',
        content: `新建钢架蔬菜大棚${houses}个,每个0.6亩。`,
        outputs: [out('蔬菜大棚', houses, '个')],
        cost,
        goal: `建成大棚${houses}个,年产蔬菜${houses * 4}吨。`,
        benefit: `产权归村集体,租金的60%分给${r.int(18, 60)}户脱贫户和监测户。`
      };
    }
  },
  {
    key: 'base',
    purpose: 'industry',
    procurement: 'goods',
    builder: 'cooperative',
    weight: 10,
    draw: (r, size) => {
      const crop = r.pick(['花椒', '茶叶', '中药材', '脆红李', '核桃', '魔芋']);
      const mu = Math.max(40, Math.round(r.int(80, 320) * size));
      const cost = round(mu * r.int(1750, 2150));
      return {
        title: `${crop}种植基地项目`,
        content: `种植${crop}${mu}亩,含种苗、肥料和管护。`,
        outputs: [out(`${crop}基地`, mu, '亩')],
        cost,
        goal: `种植${crop}${mu}亩,成活率90%以上。`,
        benefit: `土地流转付租金,用工优先本村,带动${r.int(20, 80)}户。`
      };
    }
  },
  {
    key: 'cold-store',
    purpose: 'industry',
    procurement: 'works',
    builder: 'firm',
    weight: 4,
    draw: (r, size) => {
      const volume = Math.max(2, Math.round(r.int(3, 10) * size)) * 100;
      const cost = round(volume * r.int(930, 1130));
      return {
        title: '农产品冷藏库建设项目',
        content: `新建冷藏库1座,库容${volume}立方米。`,
        outputs: [out('冷藏库', 1, '座'), out('库容', volume, '立方米')],
        cost,
        goal: `建成冷藏库${volume}立方米,减少产后损耗。`,
        benefit: `产权归村集体,收益的60%分给${r.int(15, 50)}户脱贫户和监测户。`
      };
    }
  },
  {
    key: 'workshop',
    purpose: 'employment',
    procurement: 'works',
    builder: 'firm',
    weight: 4,
    draw: (r, size) => {
      const area = Math.max(3, Math.round(r.int(3, 9) * size)) * 100;
      const cost = round(area * r.int(1180, 1420));
      return {
        title: '帮扶车间建设项目',
        content: `新建帮扶车间1座,建筑面积${area}平方米。`,
        outputs: [out('帮扶车间', 1, '座'), out('建筑面积', area, '平方米')],
        cost,
        goal: `建成车间${area}平方米,提供就业岗位${r.int(15, 60)}个。`,
        benefit: `车间产权归村集体,吸纳${r.int(8, 25)}名脱贫劳动力就业。`
      };
    }
  },
  {
    key: 'barn',
    purpose: 'industry',
    procurement: 'works',
    builder: 'cooperative',
    weight: 6,
    draw: (r, size) => {
      const area = Math.max(4, Math.round(r.int(4, 14) * size)) * 100;
      const animal = r.pick(['肉牛', '生猪', '山羊', '土鸡']);
      const cost = round(area * r.int(610, 740));
      return {
        title: `${animal}养殖圈舍建设项目`,
        content: `新建${animal}标准化圈舍${area}平方米。`,
        outputs: [out(`${animal}圈舍`, area, '平方米')],
        cost,
        goal: `建成圈舍${area}平方米。`,
        benefit: `合作社每年按财政投入的6%给村集体分红,带动${r.int(10, 40)}户。`
      };
    }
  },
  {
    key: 'training',
    purpose: 'employment',
    procurement: 'services',
    builder: 'firm',
    weight: 4,
    draw: (r, size) => {
      const people = Math.max(20, Math.round(r.int(30, 70) * size));
      const cost = round(people * r.int(1150, 1350));
      return {
        title: '实用技术培训项目',
        content: `开展种养殖和家政技能培训1期,培训${people}人。`,
        outputs: [out('培训', people, '人')],
        cost,
        goal: `培训${people}人,结业率95%以上。`,
        benefit: '脱贫劳动力优先参加,培训后推荐就业。'
      };
    }
  },
  {
    key: 'dyke',
    purpose: 'work_relief',
    procurement: 'works',
    builder: 'village',
    weight: 6,
    draw: (r, size) => {
      const metres = Math.max(2, Math.round(r.int(3, 9) * size)) * 100;
      const cost = round(metres * r.int(820, 990));
      return {
        title: '河堤护岸以工代赈项目',
        content: `新建浆砌石护岸${metres}米,高2米。`,
        outputs: [out('护岸', metres, '米')],
        cost,
        goal: `建成护岸${metres}米,发放劳务报酬不低于财政资金的30%。`,
        benefit: `组织${r.int(15, 50)}名群众参加建设,劳务报酬不低于30%。`
      };
    }
  },
  {
    key: 'points-shop',
    purpose: 'governance',
    procurement: 'goods',
    builder: 'village',
    weight: 2,
    draw: (r, size) => {
      const cost = round(r.int(18_000, 48_000) * size);
      return {
        title: '积分超市项目',
        content: '设积分超市1处,购置货架和首批物资。',
        outputs: [out('积分超市', 1, '处')],
        cost,
        goal: '每季度开展积分评定1次。',
        benefit: '全村农户凭积分兑换。'
      };
    }
  },
  {
    key: 'resettlement',
    purpose: 'relocation',
    procurement: 'works',
    builder: 'firm',
    weight: 2,
    draw: (r, size) => {
      const area = Math.max(2, Math.round(r.int(2, 6) * size)) * 100;
      const cost = round(area * r.int(700, 860));
      return {
        title: '搬迁安置点配套项目',
        content: `安置点屋面防水和排水改造${area}平方米。`,
        outputs: [out('防水改造', area, '平方米')],
        cost,
        goal: `改造${area}平方米,惠及${r.int(25, 90)}户搬迁群众。`,
        benefit: link(r.int(2, 6), '搬迁群众优先务工。')
      };
    }
  }
];

/** Draws a kind by weight among those a fund may pay for. */
export function drawKind(random: Random, allowed: (purpose: string) => boolean): ProjectKind {
  const fitting = projectKinds.filter(kind => allowed(kind.purpose));
  let rest = random.next() * fitting.reduce((sum, kind) => sum + kind.weight, 0);
  for (const kind of fitting) if ((rest -= kind.weight) < 0) return kind;
  return fitting.at(-1) as ProjectKind;
}
