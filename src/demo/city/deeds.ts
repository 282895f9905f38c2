/** The five key tasks; the name of the fifth is assumed. */
export type KeyTask = 'ATMOSPHERE' | 'ENVIRONMENT' | 'FACILITY' | 'VOLUNTEER' | 'CULTURE';
export const KEY_TASKS: readonly KeyTask[] = ['ATMOSPHERE', 'ENVIRONMENT', 'FACILITY', 'VOLUNTEER', 'CULTURE'];

/**
 * What units do for communities, as patterns. `{c}` is the community, `{p}` a place in it.
 */
export interface DeedPattern {
  titleZh: string;
  /** Things bought or given: what, its measure word, how many, and yuan per piece; null when nothing was spent. */
  goods: { itemZh: string; unitZh: string; least: number; most: number; yuanEach: number } | null;
}

function deed(titleZh: string): DeedPattern {
  return { titleZh, goods: null };
}

function giving(titleZh: string, itemZh: string, unitZh: string, least: number, most: number, yuanEach: number): DeedPattern {
  return { titleZh, goods: { itemZh, unitZh, least, most, yuanEach } };
}

export const DEED_PATTERNS: Readonly<Record<KeyTask, readonly DeedPattern[]>> = {
  ATMOSPHERE: [
    giving('为{c}制作公益广告展板', '公益广告展板', '块', 4, 20, 260),
    giving('在{c}{p}安装核心价值观宣传牌', '宣传牌', '块', 3, 12, 380),
    giving('为{c}更新创城宣传栏', '宣传栏', '个', 1, 4, 2400),
    giving('为{c}{p}绘制文化墙', '文化墙', '面', 1, 3, 3000),
    deed('到{c}{p}张贴市民公约'),
    deed('在{c}{p}悬挂创城横幅'),
    deed('向{c}沿街商铺发放文明经营倡议书'),
    deed('入户宣传创城知识并填写调查问卷'),
    deed('在{c}{p}设创城知识咨询台'),
  ],
  ENVIRONMENT: [
    deed('到{c}{p}清理楼道小广告'),
    deed('清理{c}{p}卫生死角和杂草'),
    deed('协助{c}清运楼道杂物和建筑垃圾'),
    deed('到{c}{p}规范非机动车停放'),
    deed('组织职工到{c}打扫主次干道卫生'),
    deed('劝导{c}{p}占道经营、乱搭乱晒'),
    deed('清捡{c}绿化带白色垃圾'),
    giving('为{c}购置分类垃圾桶', '垃圾桶', '个', 6, 40, 170),
    giving('为{c}{p}补栽绿化苗木', '苗木', '株', 30, 200, 15),
    giving('为{c}购置清扫工具', '清扫工具', '套', 10, 40, 35),
  ],
  FACILITY: [
    giving('为{c}{p}安装休闲座椅', '休闲座椅', '把', 4, 16, 450),
    giving('为{c}图书室捐赠图书', '图书', '册', 60, 400, 22),
    giving('为{c}活动室添置桌椅', '桌椅', '套', 5, 20, 320),
    giving('为{c}{p}安装太阳能路灯', '路灯', '盏', 3, 10, 1200),
    giving('为{c}{p}设置电动车充电棚', '充电棚', '处', 1, 2, 6500),
    giving('为{c}卫生室添置血压计', '血压计', '台', 2, 6, 260),
    deed('维修{c}{p}破损路面'),
    deed('检修{c}{p}楼道照明'),
    deed('协助{c}完善党员活动室标识'),
    deed('会同{c}商定需求清单并逐项对接'),
  ],
  VOLUNTEER: [
    deed('到{c}开展学雷锋志愿服务'),
    deed('走访慰问{c}困难家庭'),
    deed('帮{c}独居老人打扫房间'),
    deed('在{c}开展义诊和健康咨询'),
    deed('与{c}共建志愿服务队并开展培训'),
    deed('在{c}{p}开展便民维修服务'),
    deed('组织在职党员到{c}报到服务'),
    deed('为{c}小学生开展课后看护'),
    deed('协助{c}夜间治安巡逻'),
    giving('为{c}志愿者配备马甲和袖标', '志愿者马甲', '件', 20, 80, 28),
  ],
  CULTURE: [
    deed('在{c}举办道德讲堂'),
    deed('到{c}宣讲文明礼仪知识'),
    deed('在{c}开展法律知识宣传'),
    deed('在{c}开展防诈骗知识讲座'),
    deed('与{c}联合举办文艺演出'),
    deed('在{c}组织“我们的节日”主题活动'),
    deed('组织{c}青少年开展读书活动'),
    deed('到{c}开展文明交通宣传'),
    deed('在{c}评选文明家庭和好邻居'),
    deed('在{c}{p}放映露天电影'),
  ],
};

/** Places inside a community. */
export const SPOTS: readonly string[] = ['东区', '西区', '南院', '北院', '小广场', '老年活动中心', '沿街商铺', '主干道', '背街小巷', '1号楼', '6号楼', '家属院'];

/** What a community says that confirms only a part. */
export const PARTLY_REMARKS: readonly string[] = [
  '活动属实，实际参加人数少于所填人数', '物品已收到，数量比所填少', '活动开展了半天，不是全天', '只完成了一部分点位，其余尚未安装',
];

/** What a community says that disputes. */
export const DISPUTED_REMARKS: readonly string[] = ['社区没有这次活动的记录', '该活动由其他单位组织，并非本次填报单位', '物品至今未送到社区', '日期与社区值班记录不符'];
