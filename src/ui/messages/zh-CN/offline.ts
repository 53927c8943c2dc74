/** Offline: the Chinese wording, which defines the keys. */
export const offline = {
  title: '现在没有网络',
  lead: '这一页还没有存到这台设备上。看过的页面都还能打开。',
  cure: '连上网络后打开一次，以后断网也能看。',
  homeAction: '回首页',
} as const;
