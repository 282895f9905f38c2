/** What the graph's enumerated values are called, once for all screens. */
import { phrases } from './words';

export const roleNames = phrases({
  UNIT_CLERK: ['联络员', 'Unit clerk'],
  UNIT_LEADER: ['单位负责人', 'Unit leader'],
  COMMUNITY: ['社区工作人员', 'Community staff'],
  SUPERVISOR: ['路口督查员', 'Intersection supervisor'],
  EXAMINER: ['考核组员', 'Examiner'],
  TEAM_LEADER: ['考核组长', 'Team leader'],
  OFFICE_STAFF: ['文明办', 'Office staff'],
  OFFICE_ADMIN: ['文明办负责人', 'Office admin'],
  AUDITOR: ['审计员', 'Auditor'],
  PLATFORM_ADMIN: ['平台管理员', 'Platform admin'],
});

/** In the order of the notice's annexes. */
export const categoryNames = phrases({
  NATIONAL: ['全国文明单位', 'National'],
  NATIONAL_CANDIDATE: ['申报全国', 'Applying for national'],
  PROVINCIAL: ['省级文明单位', 'Provincial'],
  PROVINCIAL_CANDIDATE: ['申报省级', 'Applying for provincial'],
  MUNICIPAL: ['市级文明单位', 'Municipal'],
});

export const phaseNames = phrases({
  DRAFT: ['筹备', 'Being set up'],
  OPEN: ['材料报送', 'Units submit'],
  INSPECTION: ['实地考核', 'Inspection'],
  REVIEW: ['审核', 'Review'],
  PUBLISHED: ['已通报', 'Published'],
  CLOSED: ['已结束', 'Closed'],
});

export const archiveStateNames = phrases({
  DRAFT: ['整理中', 'Being filled'],
  HANDED_IN: ['待负责人签字', 'With the leader'],
  SIGNED: ['已签字', 'Signed'],
});

/** How far a unit has come with submitting. */
export const submissionStepNames = phrases({
  NOT_OPENED: ['未打开', 'Not opened'],
  OPENED: ['已打开', 'Opened'],
  BEGUN: ['已开始', 'Begun'],
  SUBMITTED: ['已提交', 'Submitted'],
});

export const partNames = phrases({
  CREATION: ['创建工作', 'Creation'],
  COMMUNITY: ['帮包社区', 'Community'],
  INTERSECTION: ['帮包路口', 'Intersection'],
});

export const dutyEventNames = phrases({
  ABSENT: ['缺岗', 'Absent'],
  LATE: ['迟到', 'Late'],
  LEFT_EARLY: ['早退', 'Left early'],
  CARELESS: ['不认真', 'Careless'],
  CONSCIENTIOUS: ['认真负责', 'Conscientious'],
});

export const shiftNames = phrases({ MORNING: ['早班', 'Morning'], EVENING: ['晚班', 'Evening'] });

export const methodNames = phrases({ MATERIAL: ['材料审核', 'Documents'], REPORT: ['听取汇报', 'Report'], SITE: ['实地考察', 'On site'] });

export const answerNames = phrases({
  UNANSWERED: ['待社区确认', 'Not answered'],
  CONFIRMED: ['属实', 'Confirmed'],
  PARTLY_CONFIRMED: ['部分属实', 'Partly confirmed'],
  DISPUTED: ['不属实', 'Disputed'],
});

/** How much there is between a unit and its community. */
export const contactNames = phrases({ NONE: ['没有对接', 'nothing yet'], PLAN_ONLY: ['只有方案', 'a plan only'], ACTIVE: ['正在开展', 'active'] });

export const answerStateNames = phrases({
  AWAITED: ['待社区确认', 'Awaiting the community'],
  CONFIRMED: ['属实', 'Confirmed'],
  PARTLY_CONFIRMED: ['部分属实', 'Partly confirmed'],
  DISPUTED: ['不属实', 'Disputed'],
  LAPSED: ['逾期未确认', 'Not answered in time'],
  WITHDRAWN: ['已撤回', 'Withdrawn'],
});

export const keyTaskNames = phrases({
  ATMOSPHERE: ['创城氛围营造', 'Spreading the word'],
  CULTURE: ['市民文明素质提升', 'Manners of citizens'],
  ENVIRONMENT: ['综合环境整治', 'Tidy surroundings'],
  FACILITY: ['社区功能完善', 'What the community needs'],
  VOLUNTEER: ['志愿队伍建设', 'A team of volunteers'],
});
