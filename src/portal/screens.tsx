/** All screens, in the order of the menu: what a person comes to do most often stands first. A new screen is one line here. */
import {
  AuditOutlined,
  CarryOutOutlined,
  DownloadOutlined,
  FolderOpenOutlined,
  HomeOutlined,
  NotificationOutlined,
  OrderedListOutlined,
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
  /** Without sign-in too. */
  readonly forPublic?: true;
}

export const screens: readonly Screen[] = [
  { path: '/', menu: { name: 'home', icon: <HomeOutlined /> }, page: lazy(() => import('./home/home')) },
  // Examiners and team leaders
  { path: '/visits', menu: { name: 'visits', icon: <AuditOutlined /> }, needs: 'visit.record', page: lazy(() => import('./inspection/visits')) },
  { path: '/visits/:id', needs: 'mark.give', page: lazy(() => import('./inspection/sheet')) },
  // Units
  { path: '/archive', menu: { name: 'archive', icon: <FolderOpenOutlined /> }, needs: 'evidence.save', page: lazy(() => import('./archive/checklist')) },
  { path: '/results', menu: { name: 'results', icon: <TrophyOutlined /> }, needs: 'explanation.read', ofUnit: true, page: lazy(() => import('./rankings/results')) },
  // Communities

  // Supervisors
  { path: '/roll-call', menu: { name: 'rollCall', icon: <CarryOutOutlined /> }, needs: 'dutyLine.record', page: lazy(() => import('./roll-call/roll-call')) },
  // The office

  // For all
  { path: '/rankings', menu: { name: 'rankings', icon: <OrderedListOutlined /> }, needs: 'standing.read', page: lazy(() => import('./rankings/rankings')) },
  { path: '/standings/:id', needs: 'explanation.read', page: lazy(() => import('./rankings/standing')) },
  { path: '/exports', menu: { name: 'exports', icon: <DownloadOutlined /> }, needs: 'export.request', page: lazy(() => import('./exports/exports')) },
  { path: '/notices', menu: { name: 'notices', icon: <NotificationOutlined /> }, forPublic: true, page: lazy(() => import('./notices/notices')) },
  { path: '/notices/:id', forPublic: true, page: lazy(() => import('./notices/notice')) },
  { path: '/account', page: lazy(() => import('./shell/account')) },
];

/** Whether the graph offers this viewer what the screen is for. */
export function offers({ needs, ofUnit, forPublic }: Screen, viewer: Viewer): boolean {
  if (!viewer.role) return forPublic === true;
  return (needs === undefined || viewer.actions.includes(needs)) && (ofUnit === undefined || viewer.unit !== null);
}

