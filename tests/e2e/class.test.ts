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

test('an assignment travels as a link, is worked on and handed in as one file', async ({ browser, baseURL }) => {
  const instructor = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'zh-CN' });
  const student = await browser.newContext({ ...(baseURL ? { baseURL } : {}), locale: 'zh-CN' });
  const link = await issueCall(await instructor.newPage());
  const file = await workAndHandIn(await student.newPage(), link);
  expect(JSON.parse(file)).toMatchObject({ format: 'rolecall-submission/1' });
  await instructor.close();
  await student.close();
});
