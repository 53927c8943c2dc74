import type { ChapterSources } from '#core/chapter/chapter-sources.ts';
import { exerciseKinds } from '#core/exercise/exercise-kinds.ts';
import type { Exercise } from '#core/exercise/exercise-schema.ts';
import type { FrontMatter } from '#core/chapter/front-matter-schema.ts';
import { outlineChapter } from '#core/chapter/outline-chapter.ts';
import { both, buildExercise } from './exercise-builder.ts';

export { both };

export const body = [
  '## 导入案例 一个故事',
  '## 9.1 为何重视',
  '<Exercise id="exercise-0" />',
  '## 9.2 六步法',
  '<Figure name="flow" caption="图9-1">说明</Figure>',
  '<Exercise id="exercise-1" />',
  '## 实训',
  '<Practical />',
  '## 自测',
  '<SelfTest />',
].join('\n');

export const frontMatter: FrontMatter = {
  number: 9,
  title: '投诉处理',
  summary: '学会处理投诉。',
  part: 'skills',
  hours: { theory: 1, practice: 1 },
  goals: [
    { id: 'K1', text: '知道流程' },
    { id: 'S1', text: '会安抚' },
  ],
  keyPoints: ['六步'],
  difficultPoints: ['限制'],
  methods: ['讲授法'],
  scenarios: [],
  syllabus: [],
};

const exercises: Exercise[] = Array.from({ length: 12 }, (_, index) =>
  buildExercise(exerciseKinds[index % 6] ?? 'single', {
    id: `exercise-${index}`,
    section: index % 2 === 0 ? '9.1' : '9.2',
    goals: [index % 2 === 0 ? 'K1' : 'S1'],
  }),
);

const row = (id: string, points: number) => ({
  id,
  label: both(id),
  points,
  levels: { excellent: both('优'), good: both('良'), pass: both('合格') },
});

/** A chapter without a fault; a test changes what it is about. */
export function buildChapter(change: (chapter: ChapterSources) => void = () => undefined): ChapterSources {
  const text = () => ({ frontMatter: structuredClone(frontMatter), outline: outlineChapter(body, 30) });
  const chapter: ChapterSources = {
    folder: '09-complaint-handling',
    texts: { 'zh-CN': text(), en: text() },
    exercises: structuredClone(exercises),
    practical: {
      title: both('实训9'),
      minutes: 90,
      background: both('背景'),
      steps: [both('一'), both('二')],
      deliverables: [both('工单')],
      materials: [both('卡片')],
      rubric: [row('records', 60), row('empathy', 40)],
      columns: { self: 10, peer: 20, instructor: 50, company: 20 },
      reflection: [both('想一想')],
    },
    teaching: {
      before: [{ minutes: 20, activity: both('预习') }],
      inClass: [{ minutes: 90, section: '9.1', activity: both('讲'), purpose: both('懂') }],
      after: [{ minutes: 20, activity: both('复习') }],
      evaluation: both('评价'),
      reflection: [both('反思')],
      slides: [{ section: '9.1', title: both('标题'), points: [both('一')], figure: 'flow', notes: both('讲稿') }],
    },
  };
  change(chapter);
  return chapter;
}
