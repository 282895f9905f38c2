/** What stands around every screen: the name of the system, the menu, the switches, and who is signed in. */
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { MenuOutlined } from '@ant-design/icons';
import { Suspense, useState, type ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import { ask } from '../graph/ask';
import { SignOutDocument } from '../graph/documents';
import { endSession } from '../graph/session';
import { useViewer } from '../graph/viewer';
import { Fence, Loading } from '../look/states';
import { roleNames } from '../names';
import { offers, screens } from '../screens';
import { useName, useWords } from '../words';
import { Preferences } from './preferences';
import { IdleWatch } from './watch';
import { menuNames, shellWords } from './words';

export function Shell({ children }: { readonly children: ReactNode }): ReactNode {
  const t = useWords(shellWords);
  const viewer = useViewer();
  const nameOf = useName();
  const { pathname } = useLocation();
  // The menu of a phone is open until one has gone somewhere.
  const [openAt, setOpenAt] = useState<string>();
  const open = openAt === pathname;
  const signOut = useSignOut();
  const signedIn = viewer.role !== null && viewer.role !== undefined;
  return (
    <>
      <a className="skip" href="#content">{t.skip}</a>
      <header className="top no-print">
        <NavLink to="/" className="brand"><img src="/icon.svg" alt="" width="32" height="32" /><span><strong>{t.system}</strong>{viewer.office && <small>{nameOf(viewer.office)}</small>}</span></NavLink>
        <div className="top-right wide-only"><Preferences />{signedIn && <Who onSignOut={signOut} />}</div>
        <Button className="narrow-only" aria-expanded={open} aria-controls="menu" icon={<MenuOutlined />} onClick={() => setOpenAt(open ? undefined : pathname)}>{t.menu}</Button>
      </header>
      <div className={signedIn ? 'body with-menu' : 'body'}>
        <div id="menu" className={open ? 'side no-print open' : 'side no-print'}>
          {signedIn && <Menu />}
          <div className="narrow-only side-more">{signedIn && <Who onSignOut={signOut} />}<Preferences /></div>
        </div>
        <main id="content" tabIndex={-1}>
          {/* Another screen gets another fence: what broke stays behind. */}
          <Fence key={pathname}><Suspense fallback={<Loading />}>{children}</Suspense></Fence>
        </main>
      </div>
      {signedIn && <IdleWatch onSignOut={signOut} />}
    </>
  );
}

function Menu(): ReactNode {
  const t = useWords(shellWords);
  const names = useWords(menuNames);
  const viewer = useViewer();
  return (
    <nav aria-label={t.navigation}>
      <ul>
        {screens.filter((screen) => screen.menu && offers(screen, viewer)).map(({ path, menu }) => (
          <li key={path}><NavLink to={path} end={path === '/'}>{menu!.icon}<span>{names[menu!.name]}</span></NavLink></li>
        ))}
      </ul>
    </nav>
  );
}

function Who({ onSignOut }: { readonly onSignOut: () => void }): ReactNode {
  const t = useWords(shellWords);
  const [roles, nameOf] = [useWords(roleNames), useName()];
  const { account, role, unit, community } = useViewer();
  return (
    <div className="who row">
      <NavLink to="/account" title={t.account}>
        <strong>{account?.name}</strong><small>{[role && roles[role], nameOf(unit ?? community)].filter(Boolean).join(' · ')}</small>
      </NavLink>
      <Button onClick={onSignOut}>{t.signOut}</Button>
    </div>
  );
}

/** Ends the session here at once, and at the server as soon as it answers; nothing that was read stays. */
function useSignOut(): () => void {
  const queries = useQueryClient();
  return () => {
    const asked = ask(SignOutDocument, {});
    endSession('signedOut');
    queries.clear();
    asked.catch(() => undefined);
  };
}
