import { expect, test } from '@playwright/test';
import { Typist } from '../support/typist.ts';

const call = 'complaint-handling/parcel-not-received';

const chinese = {
  'greet-and-ask': '您好，云杉优选小林。您说显示签收了，人在家却没收到，我来查。您从头跟我讲讲怎么回事？',
  'name-the-worry': '模具今晚就等着用，您从中午守到现在却等来个已签收，换谁都着急，对不起让您白等，这件事我跟到底。',
  'check-with-reason': '为了保护您的信息，请您自己报一下收件人姓名和订单号后四位，对上了我马上往下查。',
  'who-receives': '没人敲门却签收了，那平时您家快递都怎么收，谁会帮您签？单子上留的是哪个手机号？',
  'what-for': '今晚这个模具是做什么用的，最晚几点要拿到手？我按您的时间往回排。',
  'check-back':
    '我跟您核一遍：平时门岗代收放西门快递柜，单子上可能是旧号；客人七点到，模具六点前要到手，不要退款。对吗？',
  'ask-to-wait': '没到您手上就归我们找。我现在联系快递网点查交给了谁，大概一分钟，您在线上等我一下可以吗？',
  'locker-found': '谢谢您等我。查到了，门岗代签的，放进了西门快递柜；因为取件码发到了旧号0417，所以您没收到短信。',
  'two-ways':
    '退款要等快递核查24小时，来不及。现在有两个办法：一是取件码补发到新号您下楼取，二是门店补送一个18:00前到，运费我们出，您选哪个？',
  'third-check': '改号码要多核一项，免得取件码发到别人手里。请您说一下这单的收货地址，几号楼几零几。',
  'read-back': '对上了。您报新号码，我念一遍您听准了再存，免得又发错……存好了，取件码已经补发，收到短信您说一声。',
  'callback-with-fallback':
    '我叫小林，今天16:30我给您回电确认拿到没有；要是没拿到，我马上安排同城急送，18:00前送到，运费我们承担。',
  'recap-locker':
    '我小结一下：件在西门柜，取件码发到新号了，您现在去取；16:30我回电，没拿到我接着办。还有别的事要我一起办吗？',
  'set-note': '可以，我现在就给您账户加备注：送件先打您电话，您不同意就不放门岗、不进柜子，下一单起生效。',
  'thanks-party': '谢谢您这么着急还一步步跟我核对。祝小寿星生日快乐，说好的时间我打给您，再见。',
};

const english = {
  'greet-and-ask':
    "Good afternoon, Yunshan Select, Lin speaking. So it says signed for, you're at home and have nothing. I'll look into it, tell me what happened from the start.",
  'name-the-worry':
    "You need the tin tonight and you've waited all afternoon since noon for nothing, anyone would be worried. I'm sorry, I'll see this through.",
  'check-with-reason':
    'To keep your details safe, could you tell me the recipient name and the last four digits of the order? If they match I start at once.',
  'who-receives':
    'Nobody knocked and yet somebody signed. Who usually takes in your parcels, and which phone number is on the order?',
  'what-for': 'What do you need the tin for tonight, and when does it have to be there at the latest?',
  'check-back':
    'Let me check: the gatehouse takes parcels and uses the west-gate lockers, we may have your old number, and you need the tin by six, not a refund. Is that right?',
  'ask-to-wait':
    "Until you've got it, finding it is our job. I'll ring the courier depot now, it takes about a minute, could you stay on the line please?",
  'locker-found':
    "Thank you for waiting. The gatehouse signed and put it in the west-gate lockers. The code went to your old number ending 0417, that's why you heard nothing.",
  'two-ways':
    'A refund has to wait for the 24-hour trace, too late for tonight. There are two ways: I send the code to your new number and you fetch it downstairs, or a shop sends another by 18:00 and we pay. Which one?',
  'third-check':
    "Changing a number takes one more check so that the code can't go to somebody else. Could you tell me the delivery address, building and flat?",
  'read-back':
    "That matches. Tell me the new number and I'll read it back before I save it, so it isn't lost again. Saved, the code is sent, tell me when the text arrives.",
  'callback-with-fallback':
    "I'm Lin, I'll ring you at 16:30 to make sure you have it. If not, I'll send another same-day before 18:00 and we pay for it.",
  'recap-locker':
    "To sum up: it's in the west-gate lockers, the code is on your new number and you fetch it now. I ring at 16:30 and carry on if you haven't got it. Anything else I can do?",
  'set-note':
    "Yes, I'm adding a note to your account right now: ring first, no gatehouse and no locker unless you agree, from your very next order.",
  'thanks-party':
    'Thank you for going through it all with me in such a hurry. Happy birthday to the little one, I ring when I said I would. Goodbye.',
};

test('a whole call typed in Chinese is understood, scored by its own words, and passes', async ({ page }) => {
  const typist = new Typist(page, call, 'ideal', 'zh-CN', chinese);
  await typist.answer();
  await typist.steps();
  await typist.toDebrief();
  await expect(page.getByText('✓ 通过')).toBeVisible();
  await expect(page.getByText('换谁都着急', { exact: false }).first()).toBeVisible();
});

test('a whole call typed in English is understood, scored by its own words, and passes', async ({ page }) => {
  const typist = new Typist(page, call, 'ideal', 'en', english);
  await typist.answer('practise');
  await typist.steps();
  await typist.toDebrief();
  await expect(page.getByText('✓ Passed')).toBeVisible();
});

test('the customer does not follow what means nothing here, and says so', async ({ page }) => {
  const typist = new Typist(page, call, 'ideal', 'zh-CN', chinese);
  await typist.answer();
  await typist.type('周末一起打篮球不');
  await expect(page.locator('.said.customer').last()).toContainText(/没听明白|没跟上/u);
  await expect(page.getByText('客户没听懂上一句')).toBeVisible();
});

test('a misunderstanding is corrected once, and the words stay what they were', async ({ page }) => {
  const typist = new Typist(page, call, 'ideal', 'en', english);
  await typist.answer();
  await typist.type('Hello, Lin here. Signed for but nothing came, what was the item and what happened?');
  await page.getByRole('button', { name: 'That is not what I mean' }).click();
  await page.getByRole('listitem').getByRole('button', { name: 'What day did you order it' }).click();
  await expect(page.locator('.said.agent').last()).toContainText('what was the item and what happened?');
});

test('Enter that ends the composing of a Chinese word does not send', async ({ page }) => {
  const typist = new Typist(page, call, 'ideal', 'zh-CN', chinese);
  await typist.answer();
  await typist.field.fill('您好');
  await typist.field.dispatchEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true });
  await expect(page.getByText('听成了：')).toHaveCount(0);
  await expect(typist.field).toHaveValue('您好');
});

test('speaking is asked about first, with a plain word about where the voice may go', async ({ page }) => {
  await page.addInitScript(() => {
    class Recogniser {
      onresult: ((event: unknown) => void) | null = null;
      onend: (() => void) | null = null;
      start(): void {
        this.onresult?.({ results: [[{ transcript: '您好，我是小林' }]] });
        this.onend?.();
      }
    }
    Object.assign(window, { SpeechRecognition: Recogniser });
  });
  const typist = new Typist(page, call, 'ideal', 'zh-CN', chinese);
  await typist.answer();
  await page.getByRole('button', { name: '用嘴说' }).click();
  await expect(page.getByRole('dialog')).toContainText('声音就离开了这台设备');
  await page.getByRole('button', { name: '不用，我打字' }).click();
  await expect(typist.field).toHaveValue('');
  await page.getByRole('button', { name: '用嘴说' }).click();
  await page.getByRole('button', { name: '同意，开始说' }).click();
  await expect(typist.field).toHaveValue('您好，我是小林');
});
