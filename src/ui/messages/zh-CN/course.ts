/** Course: the Chinese wording, which defines the keys. */
export const course = {
  title: '课程',
  hours: '{hours}课时',
  theoryPractice: '（理论{theory}，实训{practice}）',
  contents: '目录',
  soon: ' · 编写中',
  routes: '按课时选路线',
  routesLead: '时间不同，走法不同。每条路线都列出要学的章和课时。',
  routeSections: '只学{sections}',
  teachers: '给教师',
} as const;
