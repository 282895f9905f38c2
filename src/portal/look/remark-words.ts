/**
 * What is wrong with a field, in Chinese. The server says it as the end of an English sentence that begins with the field; the
 * commonest of these endings have their Chinese here, and anything else at least names the field.
 */
export const fieldNames: Readonly<Record<string, string>> = {
  aboutFrom: '材料日期', aboutTo: '材料日期止', address: '邮箱', answer: '答复', amount: '金额', arrivedAt: '到岗时间', bodyZh: '正文', code: '编号', communityId: '社区', contactName: '联系人', contactPhone: '联系电话',
  content: '内容', currentPassword: '现在的密码', day: '日期', doneOn: '开展日期', due: '应到人数', dueDay: '截止日期', events: '情况', fileId: '文件', fileIds: '文件', fromDay: '开始日期', goods: '物品', handOverOn: '交接日期', handOverTo: '接收人',
  hours: '工时', inspectionFrom: '考核开始', inspectionTo: '考核结束', leaderPresent: '负责人到场', leftAt: '离岗时间', links: '链接', mailAddress: '邮箱', minutes: '分钟数', name: '姓名', nameEn: '英文名称', nameZh: '名称',
  newPassword: '新密码', note: '说明', number: '编号', periodFrom: '考核期开始', periodTo: '考核期结束', points: '分数', present: '实到人数', reason: '理由', reasonCode: '原因', remark: '备注', role: '角色', roundId: '考核', ruleId: '条款', score: '分数',
  shares: '份数', slot: '材料项', strengths: '优点', submissionDeadline: '报送截止时间', suggestions: '建议', text: '文字', timeZone: '时区', title: '标题', titleEn: '英文标题', titleZh: '标题', toDay: '结束日期', unitId: '单位', until: '截止时间',
  username: '用户名', weaknesses: '不足', weekdays: '星期', year: '年份',
};

/** Each ending and what it means; `$1` is what the first bracket took. */
export const endings: readonly (readonly [RegExp, string])[] = [
  [/^(?:is blank|says nothing|is missing|should not be empty)/, '不能为空'],
  [/^(?:is needed|is required) below 60 and above 95/, '低于 60 分或高于 95 分时必须填写'],
  [/^is needed where an item is below 60 or above 95/, '有一项低于 60 分或高于 95 分时必须填写'],
  [/^is needed where not all is confirmed/, '没有全部确认时必须填写'],
  [/^is needed where money or goods were given/, '捐赠款物时必须填写'],
  [/^(?:is needed|is required|are needed)/, '必须填写'],
  [/^is above the rule's maximum of ([\d.]+)/, '超过了本条满分 $1'],
  [/^(?:must not be greater than|is) (\d+)(?: at most)?$/, '最大是 $1'],
  [/^must not be less than (-?\d+)/, '最小是 $1'],
  [/^(?:is not below 0|is above 0)/, '不能小于 0'],
  [/^is (\d+) to (\d+)$/, '应在 $1 到 $2 之间'],
  [/^has (\d+) to (\d+) characters/, '应为 $1 到 $2 个字'],
  [/^must be longer than or equal to (\d+) and shorter than or equal to (\d+)/, '应为 $1 到 $2 个字'],
  [/^(?:must be shorter than or equal to|has at most|takes at most|is longer than) (\d+)/, '最多 $1 个字'],
  [/^(?:must be longer than or equal to|takes at least) (\d+)/, '至少 $1 个字'],
  [/^must contain (?:no|not) more than (\d+)/, '最多 $1 项'],
  [/^must contain at least (\d+)/, '至少 $1 项'],
  [/^(?:names .* twice|stands twice|is settled twice|stands in this line already)/, '重复了'],
  [/^(?:is in the future|has not come yet)/, '还没有到这一天'],
  [/^is over already/, '已经过了'],
  [/^(?:is not later than|is before|is not beyond)/, '时间先后不对'],
  [/^is outside the days of the partnership/, '不在帮包期间'],
  [/^is more than (\d+) days ago/, '已过去超过 $1 天，不能再记'],
  [/^is not a day of the inspection, (\S+) to (\S+)/, '不在考核期间（$1 至 $2）'],
  [/is no https link$/, '有一个链接不是 https 开头的网址'],
  [/^is no mail address/, '不是邮箱地址'],
  [/^must be a valid phone number/, '不是有效的电话号码'],
  [/^takes small letters/, '只能用小写字母、数字和连字符'],
  [/^is the old one/, '不能和原密码相同'],
  [/^is a disabled account/, '账号已停用'],
  [/^does not go with/, '这里不需要填写'],
  [/^an absence stands alone/, '缺岗不能与其他情况同时记'],
  [/^is (?:not a|no) (?:plain file name|time zone|reason|version|cursor)/, '填写不对'],
];

/** For an ending that has no Chinese yet. */
export const wrong = '填写不对';

export const row = (number: number): string => `第 ${number} 项`;

export const named = (name: string, said: string): string => (name === '' ? said : `${name}：${said}`);
