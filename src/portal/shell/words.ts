import { phrases } from '../words';

/** What the screens are called in the menu: by what a person comes to do there. */
export const menuNames = phrases({
  home: ['我的待办', 'My tasks'],
  // Units
  archive: ['整理创建档案', 'Fill the archive'],
  ledger: ['记工作台账', 'Write the ledger'],
  needs: ['看社区三张清单', 'The three lists'],
  sign: ['审阅签字', 'Read and sign'],
  duty: ['路口值班', 'Duty at the intersection'],
  results: ['本单位成绩', 'Our result'],
  feedback: ['考核组的意见', 'The team’s feedback'],
  objections: ['本单位异议', 'Our objections'],
  // Examiners and team leaders
  visits: ['考核打分', 'Visits and scoring'],
  team: ['全组进度', 'Board of the team'],
  // Communities
  entries: ['确认台账', 'Answer the ledger'],
  rating: ['给单位评分', 'Rate the units'],

  // Supervisors
  rollCall: ['路口点名', 'Roll-call'],
  // The office
  teams: ['分考核组', 'Inspection teams'],
  quality: ['看评分质量', 'Quality of scoring'],
  progress: ['看各单位进度', 'Progress of the units'],
  reminders: ['催办', 'Remind the units'],
  audit: ['查操作日志', 'Look into the log'],
  round: ['设置和推进考核', 'Set up and move rounds'],
  publish: ['计算和公布成绩', 'Compute and publish'],
  registry: ['管理名册', 'Registry'],
  people: ['账号和角色', 'Accounts and roles'],
  decide: ['裁定异议', 'Decide objections'],
  dutyRoster: ['排班和督查', 'Rosters'],
  dutyDays: ['每日通报', 'Duty and bulletins'],

  // For all
  rankings: ['看排名', 'Rankings'],
  notices: ['看通报', 'Notices'],
  messages: ['看消息', 'Messages'],
  exports: ['导出表格', 'Exports'],
});

export const shellWords = phrases({
  system: ['文明单位考核', 'Civilized unit assessment'],
  skip: ['跳到正文', 'Skip to the content'],
  menu: ['菜单', 'Menu'],
  navigation: ['主菜单', 'Main menu'],
  otherLanguage: ['English', '中文'],
  size: ['字号', 'Type size'],
  sizes: [(size: number) => ({ 1: '标准', 1.25: '大', 1.5: '特大' }[size] ?? ''), (size: number) => ({ 1: 'Normal', 1.25: 'Large', 1.5: 'Larger' }[size] ?? '')],
  account: ['我的账号和密码', 'My account and password'],
  signIn: ['登录', 'Sign in'],
  signOut: ['退出登录', 'Sign out'],
  changePassword: ['修改密码', 'Change the password'],
  actAs: ['换一个角色', 'Act in another role'],
  asNow: ['当前角色', 'Acting as'],
  username: ['用户名', 'User name'],
  usernameHint: ['例如 unit-001', 'Such as unit-001'],
  password: ['密码', 'Password'],
  forgotten: ['忘记密码请联系本市文明办，会给您一个一次性密码。', 'If you forgot your password, ask the city’s Civilization Office for a one-time password.'],
  readNotices: ['不登录，查看已发布的通报', 'Read published notices without signing in'],
  required: ['请填写', 'Please fill this in'],
  ended: ['登录已结束，可能是超过 30 分钟没有操作。请重新登录，会回到刚才的页面。', 'Your session has ended, perhaps after 30 minutes without activity. Sign in again and you will be back where you were.'],
  signedOut: ['您已退出登录。', 'You have signed out.'],
  firstPassword: ['请设置自己的密码', 'Choose a password of your own'],
  firstPasswordLead: ['您现在用的是一次性密码。设置好自己的密码以后才能继续。', 'You signed in with a one-time password. Choose one of your own to go on.'],
  currentPassword: ['现在的密码', 'Password so far'],
  oneTimePassword: ['一次性密码', 'One-time password'],
  newPassword: ['新密码', 'New password'],
  newPasswordHint: ['至少 8 个字。不要和别处用同一个密码。', 'At least 8 characters, and not one that you use elsewhere.'],
  repeatPassword: ['再输一次新密码', 'The new password once more'],
  passwordsDiffer: ['两次输入的不一样', 'The two are not the same'],
  passwordTooShort: ['至少 8 个字', 'At least 8 characters'],
  savePassword: ['保存新密码', 'Save the new password'],
  passwordSaved: ['新密码已生效。其他地方的登录都已结束。', 'The new password holds. Sessions elsewhere have ended.'],
  endsSoon: ['登录即将结束', 'Your session is about to end'],
  endsIn: [
    (minutes: number) => `您有一段时间没有操作了，${minutes} 分钟后会自动退出登录。点"继续使用"就不会退出。`,
    (minutes: number) => `You have not done anything for a while and will be signed out in ${minutes} min. Press "Stay" to go on.`,
  ],
  stay: ['继续使用', 'Stay'],
  cancel: ['取消', 'Cancel'],
});
