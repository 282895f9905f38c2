/** Which of the unit's archives a screen is about: the one of the round that is open, or the one that the address names. */
import { Button } from 'antd';
import { useEffect, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { ask, useAsk } from '../graph/ask';
import { ChecklistDocument, OpenedAssessmentDocument, OwnArchivesDocument, type ChecklistQuery, type OwnArchivesQuery } from '../graph/documents';
import { useViewer } from '../graph/viewer';
import { Asked } from '../look/states';
import { useLanguage, useWords } from '../words';
import { archiveWords } from './words';

export type ChecklistArchive = NonNullable<ChecklistQuery['archive']>;
export type RuleState = ChecklistArchive['progress']['rules'][number];
export type OwnArchive = OwnArchivesQuery['archives']['nodes'][number];

interface Props { readonly none: ReactNode; readonly children: (archive: ChecklistArchive, own: OwnArchive, all: readonly OwnArchive[]) => ReactNode }

export function ArchiveChoice({ none, children }: Props): ReactNode {
  const asked = useAsk(OwnArchivesDocument, {});
  return <Asked of={asked}>{({ archives: { nodes } }) => (nodes.length === 0 ? none : <Chosen archives={nodes}>{children}</Chosen>)}</Asked>;
}

function Chosen({ archives, children }: Pick<Props, 'children'> & { readonly archives: readonly OwnArchive[] }): ReactNode {
  const t = useWords(archiveWords);
  const english = useLanguage() === 'en';
  const [params, setParams] = useSearchParams();
  const now = archives.find(({ id }) => id === params.get('archive')) ?? archives.find(({ assessment }) => assessment?.round?.phase === 'OPEN') ?? archives[0]!;
  const asked = useAsk(ChecklistDocument, { id: now.id });
  useOpening(now);
  return (
    <>
      {archives.length > 1 && (
        <div className="row no-print" role="group" aria-label={t.round}>
          {archives.map(({ id, assessment }) => (
            <Button key={id} type={id === now.id ? 'primary' : 'default'} aria-pressed={id === now.id} onClick={() => setParams({ archive: id }, { replace: true })}>
              {english ? assessment?.round?.titleEn || assessment?.round?.titleZh : assessment?.round?.titleZh}
            </Button>
          ))}
        </div>
      )}
      <Asked of={asked}>{({ archive }) => archive && children(archive, now, archives)}</Asked>
    </>
  );
}

/** Notes at the server that one has looked, the first time: the office reminds those who have not. */
function useOpening({ assessment }: OwnArchive): void {
  const { account, actions } = useViewer();
  const id = assessment?.id;
  const isFirst = actions.includes('assessment.open') && assessment?.round?.phase === 'OPEN' && !assessment.openings.nodes.some((opening) => opening.account?.id === account?.id);
  useEffect(() => {
    if (id !== undefined && isFirst) void ask(OpenedAssessmentDocument, { input: { assessmentId: id } }).catch(() => undefined);
  }, [id, isFirst]);
}
