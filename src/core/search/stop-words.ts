import type { Locale } from '../scenario/names.ts';

const chinese =
  '的 了 是 在 和 与 或 吗 呢 吧 啊 把 被 我 你 您 他 她 它 我们 你们 他们 这 那 这个 那个 这些 那些 什么 怎么 怎样 怎么办 如何 为什么 为何 哪 哪些 哪个 哪里 几 多少 时候 有 有没有 没有 不 都 也 还 就 要 会 能 可以 应该 一个 一种 一下 个 种 给 对 对于 关于 从 到 让 得 着 过 么 该 之 做 办 是不是 能不能 要不要 可不可以 怎么样 是什么 说 怎么说 怎么做 怎么用 怎么算 怎么写 分 几个 一直 还是 请问 想 知道 需要';
const english =
  'a an the and or of to in on at for by from with as is are was were be been being do does did how what when where which who why whom whose i you he she it we they me him her us them my your his its our their this that these those not no so if then than there here can could should would will shall may might must have has had about into out up down over after before some any all each more most much many very just too also one get gets make makes tell say need versus vs want someone something';

/** Words that carry no topic: learners put them into questions, and every page has them. */
export const stopWords: Record<Locale, ReadonlySet<string>> = {
  'zh-CN': new Set(chinese.split(' ')),
  en: new Set(english.split(' ')),
};

/** Words that every page of this course says: they count little beside others. */
export const everydayWords: ReadonlySet<string> = new Set(
  '客户 顾客 服务 客服 处理 问题 customer client service call'.split(' '),
);
