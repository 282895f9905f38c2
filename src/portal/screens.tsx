/** All screens, in the order of the menu: what a person comes to do most often stands first. A new screen is one line here. */
import {
  ApartmentOutlined,
  AppstoreOutlined,
  AuditOutlined,
  BankOutlined,
  BarChartOutlined,
  BellOutlined,
  CalendarOutlined,
  CarryOutOutlined,
  CheckSquareOutlined,
  CommentOutlined,
  DownloadOutlined,
  ExceptionOutlined,
  FileSearchOutlined,
  FolderOpenOutlined,
  FormOutlined,
  HomeOutlined,
  MailOutlined,
  NotificationOutlined,
  OrderedListOutlined,
  ProfileOutlined,
  ScheduleOutlined,
  SendOutlined,
  SettingOutlined,
  SignatureOutlined,
  StarOutlined,
  TeamOutlined,
  TrophyOutlined,
} from '@ant-design/icons';
import { lazy, type ComponentType, type ReactNode } from 'react';
import type { Viewer } from './graph/viewer';
import type { menuNames } from './shell/words';

export interface Screen {
  /** Its address, as react-router writes it. */
  readonly path: string;
  readonly page: ComponentType;
  /** Its place in the menu; a screen that one reaches from another has none. */
  readonly menu?: { readonly name: keyof typeof menuNames; readonly icon: ReactNode };
  /** The action of the access manual without which the screen has nothing to offer. */
  readonly needs?: string;
  /** Only for people of a unit. */
  readonly ofUnit?: true;
  /** Only for people of a unit or of a community. */
  readonly ofPartner?: true;
  /** Without sign-in too. */
  readonly forPublic?: true;
}

export const screens: readonly Screen[] = [
  { path: '/', menu: { name: 'home', icon: <HomeOutlined /> }, page: lazy(() => import('./home/home')) },
  // Examiners and team leaders
  { path: '/visits', menu: { name: 'visits', icon: <AuditOutlined /> }, needs: 'visit.record', page: lazy(() => import('./inspection/visits')) },
  { path: '/visits/:id', needs: 'mark.give', page: lazy(() => import('./inspection/sheet')) },
  { path: '/visits/:id/ledger', needs: 'ledgerReview.give', page: lazy(() => import('./inspection/ledger')) },
  { path: '/team', menu: { name: 'team', icon: <TeamOutlined /> }, needs: 'settlement.make', page: lazy(() => import('./team/board')) },
  { path: '/team/:id', needs: 'closing.read', page: lazy(() => import('./team/unit')) },
  // Units
  { path: '/archive', menu: { name: 'archive', icon: <FolderOpenOutlined /> }, needs: 'evidence.save', page: lazy(() => import('./archive/checklist')) },
  { path: '/ledger', menu: { name: 'ledger', icon: <FormOutlined /> }, needs: 'ledgerEntry.read', ofUnit: true, page: lazy(() => import('./ledger/ledger')) },
  { path: '/ledger/new', needs: 'ledgerEntry.record', page: lazy(() => import('./ledger/entry-form')) },
  { path: '/ledger/:id', needs: 'ledgerEntry.change', page: lazy(() => import('./ledger/entry-form')) },
  { path: '/sign', menu: { name: 'sign', icon: <SignatureOutlined /> }, needs: 'archive.sign', page: lazy(() => import('./sign/sign')) },
  { path: '/duty', menu: { name: 'duty', icon: <CalendarOutlined /> }, needs: 'dutyShift.read', ofUnit: true, page: lazy(() => import('./duty/duty')) },
  { path: '/results', menu: { name: 'results', icon: <TrophyOutlined /> }, needs: 'explanation.read', ofUnit: true, page: lazy(() => import('./rankings/results')) },
  { path: '/feedback', menu: { name: 'feedback', icon: <CommentOutlined /> }, needs: 'feedback.read', ofUnit: true, page: lazy(() => import('./feedback/feedback')) },
  { path: '/objections', menu: { name: 'objections', icon: <ExceptionOutlined /> }, needs: 'objection.read', ofUnit: true, page: lazy(() => import('./objections/objections')) },
  // Communities
  { path: '/entries', menu: { name: 'entries', icon: <CheckSquareOutlined /> }, needs: 'ledgerEntry.answer', page: lazy(() => import('./entries/entries')) },
  { path: '/needs', menu: { name: 'needs', icon: <ProfileOutlined /> }, needs: 'communityItem.read', ofPartner: true, page: lazy(() => import('./needs/needs')) },
  { path: '/rating', menu: { name: 'rating', icon: <StarOutlined /> }, needs: 'communityRating.save', page: lazy(() => import('./rating/ratings')) },
  { path: '/rating/:assessment/:partnership', needs: 'communityRating.save', page: lazy(() => import('./rating/rating')) },

  // Supervisors
  { path: '/roll-call', menu: { name: 'rollCall', icon: <CarryOutOutlined /> }, needs: 'dutyLine.record', page: lazy(() => import('./roll-call/roll-call')) },
  // The office
  { path: '/progress', menu: { name: 'progress', icon: <AppstoreOutlined /> }, needs: 'reminderList.read', page: lazy(() => import('./progress/progress')) },
  { path: '/reminders', menu: { name: 'reminders', icon: <BellOutlined /> }, needs: 'reminder.send', page: lazy(() => import('./reminders/reminders')) },
  { path: '/archives/:id', needs: 'evidence.judge', page: lazy(() => import('./archives/archive')) },
  { path: '/round', menu: { name: 'round', icon: <SettingOutlined /> }, needs: 'round.create', page: lazy(() => import('./round/rounds')) },
  { path: '/round/new', needs: 'round.create', page: lazy(() => import('./round/new')) },
  { path: '/decide', menu: { name: 'decide', icon: <ExceptionOutlined /> }, needs: 'snapshot.read', page: lazy(() => import('./objections/decide')) },
  { path: '/publish', menu: { name: 'publish', icon: <SendOutlined /> }, needs: 'snapshot.read', page: lazy(() => import('./publish/publish')) },
  { path: '/registry', menu: { name: 'registry', icon: <BankOutlined /> }, needs: 'unit.register', page: lazy(() => import('./registry/registry')) },
  { path: '/registry/import', needs: 'unitImport.preview', page: lazy(() => import('./registry/import')) },
  { path: '/people', menu: { name: 'people', icon: <TeamOutlined /> }, needs: 'account.create', page: lazy(() => import('./people/people')) },
  { path: '/teams', menu: { name: 'teams', icon: <ApartmentOutlined /> }, needs: 'team.arrange', page: lazy(() => import('./teams/teams')) },
  { path: '/quality', menu: { name: 'quality', icon: <BarChartOutlined /> }, needs: 'marking.read', page: lazy(() => import('./quality/quality')) },
  // The auditor
  { path: '/audit', menu: { name: 'audit', icon: <FileSearchOutlined /> }, needs: 'auditEntry.read', page: lazy(() => import('./audit/audit')) },
  { path: '/duty-days', menu: { name: 'dutyDays', icon: <ScheduleOutlined /> }, needs: 'bulletin.draft', page: lazy(() => import('./duty-days/duty-days')) },
  { path: '/duty-days/:day', needs: 'bulletin.draft', page: lazy(() => import('./duty-days/day')) },
  { path: '/duty-import', needs: 'dutyImport.preview', page: lazy(() => import('./duty-days/import')) },
  { path: '/duty-roster', menu: { name: 'dutyRoster', icon: <CalendarOutlined /> }, needs: 'dutyShift.arrange', page: lazy(() => import('./roster/roster')) },

  // For all
  { path: '/rankings', menu: { name: 'rankings', icon: <OrderedListOutlined /> }, needs: 'standing.read', page: lazy(() => import('./rankings/rankings')) },
  { path: '/standings/:id', needs: 'explanation.read', page: lazy(() => import('./rankings/standing')) },
  { path: '/exports', menu: { name: 'exports', icon: <DownloadOutlined /> }, needs: 'export.request', page: lazy(() => import('./exports/exports')) },
  { path: '/notices', menu: { name: 'notices', icon: <NotificationOutlined /> }, forPublic: true, page: lazy(() => import('./notices/notices')) },
  { path: '/notices/:id', forPublic: true, page: lazy(() => import('./notices/notice')) },
  { path: '/messages', menu: { name: 'messages', icon: <MailOutlined /> }, needs: 'message.mark', page: lazy(() => import('./messages/messages')) },
  { path: '/account', page: lazy(() => import('./shell/account')) },
];

/** Whether the graph offers this viewer what the screen is for. */
export function offers({ needs, ofUnit, ofPartner, forPublic }: Screen, viewer: Viewer): boolean {
  if (!viewer.role) return forPublic === true;
  return (needs === undefined || viewer.actions.includes(needs)) && (ofUnit === undefined || viewer.unit !== null)
    && (ofPartner === undefined || viewer.unit !== null || viewer.community !== null);
}

