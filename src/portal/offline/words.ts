import { phrases } from '../words';

export const offlineWords = phrases({
  waiting: [(count: number) => `${count} 项已保存在本机，等待发送`, (count: number) => `${count} saved on this device, waiting to be sent`],
  refused: [(count: number) => `${count} 项没有被接收，请看下面的原因`, (count: number) => `${count} were not accepted; see why below`],
  sendNow: ['现在发送', 'Send now'],
  sent: ['全部已发送', 'All sent'],
  offline: ['现在没有网络。您可以继续填写，内容保存在本机，联网后自动发送。', 'There is no connection now. Go on: what you enter stays on this device and is sent by itself later.'],
  install: ['装到手机桌面', 'Put it on the home screen'],
  installHint: ['装好以后点图标就能打开，没有网络也能用。', 'It then opens from its icon, and works without a connection.'],
});
