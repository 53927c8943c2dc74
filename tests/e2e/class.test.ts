import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { Trainee } from '../support/trainee.ts';

const call = 'complaint-handling/parcel-not-received';

/** Sets up a class with two students and issues one call to it; gives the link. */
async function issueCall(page: Page): Promise<string> {
  await page.goto('/class/');
  await page.getByLabel('班级名称').fill('电商2401班');
  await page.getByRole('button', { name: '建班' }).click();
  await page.getByLabel('粘贴名单').fill('学号\t姓名\t组\n007\t林小满\t一\n008\t=1+1\t一');
  await page.getByRole('button', { name: '看看会改什么' }).click();
  await expect(page.getByText('新增 2 人')).toBeVisible();
  await page.getByRole('button', { name: '按此导入' }).click();
  await expect(page.getByRole('cell', { name: '007' })).toBeVisible();
  await page.getByText('布置', { exact: true }).click();
  await page.getByLabel('作业名称').fill('第5周：投诉处理');
  await page.getByLabel('老师署名').fill('王老师');
  await page.getByLabel('哪一个').selectOption(call);
  await page.getByLabel('模式').selectOption('learn');
  await page.getByRole('button', { name: '签名并布置' }).click();
  await expect(page.getByRole('img', { name: '作业二维码' })).toBeVisible();
  const link = await page.getByLabel(/^链接（/).inputValue();
  expect(link.length).toBeLessThanOrEqual(800);
  return link;
}

/** Opens the link, does the call and hands it in; gives the text of the file. */
async function workAndHandIn(page: Page, link: string): Promise<string> {
  await page.goto(link);
  await expect(page.getByText('布置人：王老师')).toBeVisible();
  await page.getByLabel('姓名').fill('林小满');
  await page.getByLabel('学号').fill('007');
  await page.getByRole('button', { name: '加入我的作业' }).click();
  const trainee = new Trainee(page, call, 'ideal');
  await page.getByRole('link', { name: '开始' }).click();
  await page.getByRole('button', { name: '接听', exact: true }).click();
  await expect(page.getByRole('radio', { name: '考核' })).toHaveCount(0);
  await trainee.steps();
  await trainee.toDebrief();
  await page.goto('/assignment/');
  await expect(page.getByText('做了 1 次')).toBeVisible();
  await page.getByRole('button', { name: '做成文件' }).click();
  await expect(page.getByText(/起始码 [0-9A-F]{4}-[0-9A-F]{4}/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载文件' }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

/** Drops files on the class room and waits for what checking found. */
async function collect(page: Page, files: { name: string; text: string }[]): Promise<void> {
  await page.goto('/class/');
  await page.getByText('收作业与成绩', { exact: true }).click();
  await page
    .getByLabel('选文件')
    .setInputFiles(files.map(({ name, text }) => ({ name, mimeType: 'application/json', buffer: Buffer.from(text) })));
  await expect(page.getByRole('heading', { name: '核对结果' })).toBeVisible();
}

test('an assignment travels as a link, is done, handed in, replayed, marked, given back and seen', async ({
  browser,
  baseURL,
}) => {
  const options = { ...(baseURL ? { baseURL } : {}), locale: 'zh-CN' };
  const instructor = await (await browser.newContext(options)).newPage();
  const student = await (await browser.newContext(options)).newPage();
  const link = await issueCall(instructor);
  const text = await workAndHandIn(student, link);

  await collect(instructor, [
    { name: '林小满.rolecall', text },
    { name: 'again.rolecall', text },
    { name: 'changed.rolecall', text: text.replace(/"overall":\d+(\.\d+)?/, '"overall":100.5') },
    { name: 'holiday.txt', text: 'no evidence of anything' },
  ]);
  const report = instructor.getByRole('group', { name: '核对结果' });
  await expect(report.getByText('007 林小满 · 已核实')).toHaveCount(2);
  await expect(report.getByText(/007 林小满 · 被改动/)).toBeVisible();
  await expect(report.getByText('读不出来 1 份')).toBeVisible();
  await instructor.getByRole('button', { name: '收进成绩册' }).click();
  const row = instructor.getByRole('row', { name: /007/ });
  await expect(row.locator('.mark-cell').first()).toHaveText(/^(?:[89]\d|100)/);
  await expect(instructor.getByRole('row', { name: /008/ })).toContainText('没交');

  await expect(instructor.getByText('快得来不及读: 007 林小满').first()).toBeVisible();
  await instructor.getByRole('button', { name: '查看 林小满' }).click();
  await instructor.getByLabel('分数').fill('95');
  await instructor.getByLabel('改分理由').fill('课堂上当面示范');
  await instructor.getByLabel('评语').fill('道歉很及时');
  await instructor.getByRole('button', { name: '记下' }).click();
  await expect(row.locator('.mark-cell').first()).toHaveText('95*');
  const csv = instructor.waitForEvent('download');
  await instructor.getByRole('button', { name: '导出 CSV' }).click();
  const table = readFileSync(await (await csv).path(), 'utf8');
  expect(table).toContain('"007","林小满"');
  expect(table).toContain(`"008","'=1+1"`);
  const xlsx = instructor.waitForEvent('download');
  await instructor.getByRole('button', { name: '导出 XLSX' }).click();
  expect((await xlsx).suggestedFilename()).toBe('第5周：投诉处理.xlsx');
  const back = instructor.waitForEvent('download');
  await instructor.getByRole('button', { name: '返回成绩给 林小满' }).click();
  const returned = await (await back).path();

  await student.goto('/assignment/');
  await student.getByText('领取作业或成绩').click();
  await student.getByLabel('或选文件').setInputFiles(returned);
  await expect(student.getByText('合计 95 分')).toBeVisible();
  await expect(student.getByText('道歉很及时')).toBeVisible();
});

test('sealed work is read on the device that issued it and on no other', async ({ browser, baseURL }) => {
  const options = { ...(baseURL ? { baseURL } : {}), locale: 'en' };
  const instructor = await (await browser.newContext(options)).newPage();
  const student = await (await browser.newContext(options)).newPage();
  await instructor.goto('/en/class/');
  await instructor.getByLabel('Name of the class').fill('Evening class');
  await instructor.getByRole('button', { name: 'Set up' }).click();
  await instructor.getByText('Assign', { exact: true }).click();
  await instructor.getByLabel('Name of the assignment').fill('Week 5');
  await instructor.getByLabel('Your name, as students know it').fill('Ms Wang');
  await instructor.getByLabel('Seal what is handed in').check();
  await instructor.getByRole('button', { name: 'Sign and issue' }).click();
  await student.goto(await instructor.getByLabel(/^Link \(/).inputValue());
  await student.getByLabel('Name', { exact: true }).fill('Max');
  await student.getByLabel('Student number').fill('007');
  await student.getByRole('button', { name: 'Add to my assignments' }).click();
  await student.getByRole('button', { name: 'Make the file' }).click();
  await expect(student.getByText('The file is sealed')).toBeVisible();
  const download = student.waitForEvent('download');
  await student.getByRole('button', { name: 'Download the file' }).click();
  const file = await (await download).path();
  expect(readFileSync(file, 'utf8')).not.toContain('Max');
  await instructor.getByText('Collect and mark', { exact: true }).click();
  await instructor.getByLabel('Choose files').setInputFiles(file);
  await expect(instructor.getByText('007 Max · verified')).toBeVisible();
  await expect(instructor.getByText('From students who are not in the class: 1')).toBeVisible();
});

test('a broken or forged link changes nothing and says what to do', async ({ page }) => {
  await page.goto('/assignment/#1dAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
  await expect(page.getByRole('alert')).toContainText('重新复制或下载一次');
  await expect(page.getByText('还没有作业。')).toBeVisible();
});
