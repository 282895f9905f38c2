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

export const staffKindNames = phrases({ REGULAR: ['正式职工', 'Regular staff'], TEMPORARY: ['临时人员', 'Temporary staff'], VOLUNTEER: ['志愿者', 'Volunteers'] });

/** Why a supervisor says that something happened at an intersection. */
export const dutyReasonNames = phrases({
  ABSENT_NOBODY_CAME: ['全班次无人到岗', 'Nobody came in the whole shift'],
  ABSENT_TWO_CALLS: ['两次点名均无人', 'Nobody at two roll-calls'],
  ABSENT_AFTER_PHONE: ['电话联系后仍未派人', 'Nobody sent after a telephone call'],
  ABSENT_OTHER: ['其他', 'Something else'],
  LATE_AFTER_START: ['开始后才到岗', 'Came after the shift had begun'],
  LATE_AT_SECOND_CALL: ['点名未到，随后补到', 'Missing at the roll-call, came later'],
  LATE_TOO_FEW: ['应到人数未到齐', 'Not all came in time'],
  LATE_OTHER: ['其他', 'Something else'],
  LEFT_EARLY_BEFORE_END: ['未到时间离岗', 'Left before the end'],
  LEFT_EARLY_GONE_AT_RECHECK: ['结束前复查已无人', 'Gone when looked at again'],
  LEFT_EARLY_OTHER: ['其他', 'Something else'],
  CARELESS_PHONE: ['执勤时玩手机', 'On the telephone'],
  CARELESS_CHATTING: ['聚在一起聊天', 'Stood together and talked'],
  CARELESS_SITTING: ['坐在路边休息', 'Sat at the roadside'],
  CARELESS_NO_GUIDANCE: ['对违规不劝阻', 'Let people walk against the rules'],
  CARELESS_NO_VEST: ['未穿戴标识', 'No vest or armband'],
  CARELESS_OTHER: ['其他', 'Something else'],
  CONSCIENTIOUS_HELPED: ['主动帮助行人', 'Helped people across'],
  CONSCIENTIOUS_BAD_WEATHER: ['冒雨冒雪坚持', 'Stood through rain or snow'],
  CONSCIENTIOUS_PATIENT: ['耐心劝阻', 'Dissuaded people patiently'],
  CONSCIENTIOUS_WITH_POLICE: ['协助交警疏导', 'Helped the police'],
  CONSCIENTIOUS_EXEMPLARY: ['全程规范', 'Exemplary throughout'],
  CONSCIENTIOUS_OTHER: ['其他', 'Something else'],
});

export const suspensionCauseNames = phrases({ RAIN: ['雨雪天气', 'Rain or snow'], HOLIDAY: ['节假日', 'Holiday'], OTHER: ['其他原因', 'Another reason'] });

export const dutyDayStateNames = phrases({
  IDLE: ['没有值班', 'No duty'],
  PLANNED: ['还没到', 'To come'],
  OPEN: ['还没收班', 'Not closed'],
  CLOSED: ['已收班', 'Closed'],
  ISSUED: ['已通报', 'Bulletin issued'],
  OUTDATED: ['待更正', 'To be corrected'],
});

export const dutyLineStateNames = phrases({ COUNTS: ['有效', 'Counts'], DUPLICATE: ['重复', 'Duplicate'], STRUCK: ['已撤销', 'Struck'] });

export const dutySourceNames = phrases({ PHONE: ['手机', 'Phone'], PAPER: ['纸质', 'Paper'], IMPORT: ['导入', 'Import'] });

export const contestStateNames = phrases({ OPEN: ['等文明办答复', 'Waits for the office'], UPHELD: ['维持原记录', 'Upheld'], STRUCK: ['已撤销', 'Struck'] });

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

export const ledgerKindNames = phrases({ DEED: ['活动', 'Deed'], PLAN: ['方案', 'Plan'] });

export const itemKindNames = phrases({ NEED: ['需求清单', 'Needs'], SERVICE: ['分工清单', 'Division of service'], RESPONSIBILITY: ['责任清单', 'Responsibilities'] });

export const itemStateNames = phrases({ OPEN: ['待认领', 'To be taken'], TAKEN: ['已认领', 'Taken'], DONE: ['已完成', 'Done'], WITHDRAWN: ['已撤销', 'Withdrawn'] });

export const takeStateNames = phrases({ TAKEN: ['已认领', 'Taken'], DONE: ['已完成', 'Done'], GIVEN_BACK: ['已退回', 'Given back'], CANCELLED: ['已取消', 'Cancelled'] });

export const ratingStateNames = phrases({ DRAFT: ['草稿', 'Draft'], SIGNED_ONCE: ['待二次签字', 'Awaits the second signature'], SIGNED: ['已签字', 'Signed'] });
