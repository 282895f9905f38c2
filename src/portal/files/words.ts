import { phrases } from '../words';

export const fileWords = phrases({
  failed: ['现在不能显示这个文件', 'This file cannot be shown now'],
  noPreview: ['这种文件不能在网页里预览，请打开后查看。', 'This kind of file has no preview here; open it to see it.'],
  pages: [(count: number) => `共 ${count} 页`, (count: number) => `${count} pages`],
  morePages: [(count: number) => `再显示 ${count} 页`, (count: number) => `Show ${count} more pages`],
  files: ['文件', 'Files'],
  choose: ['选择文件', 'Choose files'],
  photograph: ['拍照', 'Take a photo'],
  dropHere: ['可以一次选几个文件，也可以把文件拖到这里，或者粘贴截图。网断了会自己接着传。', 'Choose several at once, drag them here, or paste a screenshot. After a lost connection it goes on by itself.'],
  dropNow: ['松开鼠标，就开始上传', 'Let go to upload'],
  states: [
    (state: string, percent: number) => ({ WAITING: '排队中', SENDING: `正在上传 ${percent}%`, PAUSED: `已暂停 ${percent}%`, CUT: `网络断了，恢复后自动接着传（已传 ${percent}%）`, REFUSED: '没有收下', DONE: '已上传' }[state] ?? ''),
    (state: string, percent: number) => ({ WAITING: 'Waiting its turn', SENDING: `Uploading ${percent}%`, PAUSED: `Paused at ${percent}%`, CUT: `The connection was lost; it goes on by itself (${percent}% sent)`, REFUSED: 'Not taken', DONE: 'Uploaded' }[state] ?? ''),
  ],
  progressOf: [(name: string) => `${name}的上传进度`, (name: string) => `Progress of ${name}`],
  pause: ['暂停', 'Pause'],
  goOn: ['接着传', 'Go on'],
  retry: ['再试一次', 'Try again'],
  giveUp: ['取消', 'Cancel'],
  remove: ['去掉', 'Remove'],
  of: [(deed: string, name: string) => `${deed}${name}`, (deed: string, name: string) => `${deed} ${name}`],
  arrived: [(count: number) => `已上传 ${count} 个文件`, (count: number) => `${count} files are uploaded`],
  tooMany: [(most: number) => `最多放 ${most} 个文件`, (most: number) => `At most ${most} files`],
  virus: ['查毒软件在这个文件里发现了病毒，没有收下。请换一个干净的文件。', 'The virus scanner found something in this file. Send a clean one.'],
  emptyFile: ['这个文件是空的，请检查后重新选择。', 'This file is empty. Choose another.'],
  kinds: ['可以收：照片（JPG、PNG、WebP）、PDF、Word（.docx）、Excel（.xlsx）、视频（MP4）。别的格式请先另存为这些格式。', 'Taken are photos (JPG, PNG, WebP), PDF, Word (.docx), Excel (.xlsx) and video (MP4). Save others as one of these first.'],
});
