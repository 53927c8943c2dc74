/** Class: the Chinese wording, which defines the keys. */
export const classRoom = {
  title: '班级',
  empty: '还没有班级。',
  emptyCure:
    '建一个班，布置几章或几通电话，把链接发给学生；交上来的文件拖进这一页，就能看到谁跟上了、谁卡住了、为什么。',
  privacy: '名单和成绩只在这台设备上。',
} as const;
