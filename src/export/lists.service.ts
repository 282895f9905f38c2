/** Lists as tables: whoever may read a list may export what they see of it. Headings are the office's words. */
import { Account, RoleEnum, type RoleGrant } from '../people/people.entity.js';
import { accounts, grantsByAccountId } from '../people/people.loader.js';
import type { UnitOfWork } from '../platform/db/unit-of-work.js';
import { labelOf } from '../platform/graph/enum.js';
import { decimalOf } from '../platform/graph/scalars.js';
import { unitColumns } from '../registry/workbook.service.js';
import type { RoundRule } from '../round/round.entity.js';
import { roundRules } from '../round/round.loader.js';
import { RuleMethod } from '../ruleset/ruleset.entity.js';
import { Standing } from '../standing/standing.entity.js';
import { standings } from '../standing/standing.loader.js';
import { Unit, UnitCategory, type Community, type Intersection } from '../territory/territory.entity.js';
import { communities, communityById, intersections, unitById, units } from '../territory/territory.loader.js';
import { count, instant, ofRule, points, text, yes } from './columns.js';
import { listKind, unitHold, type Asked } from './kind.js';

const ofRound = ({ roundId }: Asked): { roundId: string } => ({ roundId: roundId! });

const standingList = listKind<Standing>({
  // A standing is computed anew as a new row: that there is one of the assessment is what counts.
  action: 'standing.read', takes: { round: 'needed' }, hold: { entity: Standing, property: 'assessmentId' }, held: ({ assessmentId }) => assessmentId, list: standings, orderBy: 'RANK_ASC',
  parts: (asked) => Object.values(UnitCategory).map((category) => ({ ...ofRound(asked), category })),
  columns: [
    text('类别', (row) => labelOf(UnitCategory, row.category), 24), count('名次', (row) => row.rank), count('单位编号', (row) => row.unitNumber), text('单位', (row) => row.unitNameZh, 30), points('总分', (row) => row.total),
    points('文明创建', (row) => row.creation), points('帮包社区', (row) => row.community), points('帮包路口', (row) => row.intersection), points('路口未封顶', (row) => row.uncappedIntersection), count('缺勤', (row) => row.absences),
  ],
});

const unitList = listKind<Unit>({
  action: 'unit.read', takes: { units: true }, hold: unitHold, held: ({ id }) => id, list: units, orderBy: 'NUMBER_ASC', parts: ({ unitIds }) => [unitIds.length === 0 ? {} : { id: unitIds }],
  columns: unitColumns.map(({ title, width, isNumber, cell }) => ({ title, width, holds: isNumber ? 'number' as const : 'text' as const, cell })),
});

const communityList = listKind<Community>({
  action: 'community.read', takes: {}, list: communities, orderBy: 'CODE_ASC',
  columns: [text('代码', (row) => row.code), text('社区名称', (row) => row.nameZh, 24), text('英文名称', (row) => row.nameEn, 30), text('街道', (row) => row.street, 20)],
});

const intersectionList = listKind<Intersection>({
  action: 'intersection.read', takes: {}, list: intersections, orderBy: 'CODE_ASC',
  columns: [text('代码', (row) => row.code), text('路口名称', (row) => row.nameZh, 24), text('英文名称', (row) => row.nameEn, 30)],
});

const ruleList = listKind<RoundRule>({
  action: 'roundRule.read', takes: { round: 'needed' }, list: roundRules, orderBy: 'ORDINAL_ASC', parts: (asked) => [ofRound(asked)],
  columns: [
    count('序号', (row) => row.ordinal), text('条款', ofRule((rule) => rule.code), 8), text('板块', ofRule((rule) => rule.sectionZh), 18), text('标题', ofRule((rule) => rule.titleZh), 36), text('要求', ofRule((rule) => rule.requirementZh), 60),
    count('分值', ofRule((rule) => decimalOf(rule.maximum))), text('考核方式', ofRule((rule) => labelOf(RuleMethod, rule.method))), text('应报材料', ofRule((rule) => rule.evidenceSlots.join('；')), 40), text('来源', ofRule((rule) => rule.source), 30),
  ],
});

const accountList = listKind<Account>({
  action: 'account.read', takes: {}, list: accounts, orderBy: 'USERNAME_ASC', hold: { entity: Account, property: 'id' }, held: ({ id }) => id,
  columns: [
    text('用户名', (row) => row.username, 20), text('姓名', (row) => row.name), text('角色', async (row, uow) => (await rolesOf(row, uow)).map(({ role }) => labelOf(RoleEnum, role).split(' ')[0]).join('；'), 24),
    text('单位或社区', async (row, uow) => (await Promise.all((await rolesOf(row, uow)).map(async ({ unitId, communityId }) =>
      (await uow.load(unitById, unitId))?.nameZh ?? (await uow.load(communityById, communityId))?.nameZh ?? ''))).filter((name) => name !== '').join('；'), 30),
    text('待改密码', (row) => yes(row.mustChangePassword), 10), instant('停用时间', (row) => row.disabledAt), instant('建立时间', (row) => row.createdAt),
  ],
});

const rolesOf = async (account: Account, uow: UnitOfWork): Promise<RoleGrant[]> => (await uow.load(grantsByAccountId, account.id)).filter(({ revokedAt }) => revokedAt === null);

/** The lists that are exported as they are. */
export const lists = {
  STANDINGS: standingList,
  UNITS: unitList, COMMUNITIES: communityList, INTERSECTIONS: intersectionList, RULES: ruleList, ACCOUNTS: accountList,
} as const;
