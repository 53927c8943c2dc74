const scenario = `# A new simulation. Every key is explained in src/core/scenario/scenario-schema.ts; how to write one: docs/authoring-scenarios.md.
code: C99                     # C complaint, O objection, S script, W chat
title: 一句话的标题
language: zh-CN
rubric: complaint             # complaint | objection | inbound | outbound | survey | chat
channel: phone                # phone | chat | counter
difficulty: easy              # easy | medium | hard: sets the threshold of acceptance
handleTime: 240               # target in seconds
organisation: yunshan-select  # simulations/organisations.yaml
chapters: ["09.3"]            # where the debrief sends the learner back to
skills: [listening]
brief: 接之前知道的事。
teaser: 一句话，让人想接。
customer:
  name: 客户
  persona: 年龄、处境、说话的样子。
  style: neutral              # neutral | driver | analytical | expressive | amiable
  mood: { arousal: 50, trust: 45, patience: 65, understood: 10 }
  base: 15
  severity: 1
record:
  fields:
    order: { label: 订单, value: 已发货 }
knowledge:
  rule: { title: 规定, text: 一两句话的规定。 }
authority:
  coupon: { label: 优惠券, limit: 20, unit: 元 }
hidden:
  deadline:
    label: 客户今晚就要用
    trust: 40
    tells: 其实我今晚就要用。
    deflects: 反正就是急。
remedies:
  resend:
    label: 今天补发
    adequacy: 0.9
    options: true
    accepts: 行，那就今天补发。
    declines: 你先听我说完。
duties:
  promise-time: { label: 给出时间 }
start: opening
beats:
  opening:
    customer: { calm: 你好，我的东西没到。, upset: 我的东西怎么还没到？, angry: 东西呢？都几天了！ }
    stage: opening
    replies:
      greet-and-name:
        say: 您好，我是客服小林。等了三天还没到，换谁都急，我来查。
        also: [您好，我是小林，等了三天是该着急, 三天没到我来帮您查, 让您等了三天，我马上看]
        acts: [greet, empathise-specific, take-action]
        note: 先报身份，再说出对方的处境。
        to: discovery
      canned:
        say: 您好，给您带来不便非常抱歉，请您耐心等待，我们会尽快处理。
        also: [抱歉给您带来不便, 请耐心等待, 我们会尽快处理]
        acts: [greet, canned, stall]
        note: 没有时间，也没有对方的事。
        to: discovery
  discovery:
    stage: discovery
    replies:
      ask-use:
        say: 您说东西没到，对吧？您打算什么时候用，我好看来不来得及。
        also: [您什么时候要用, 您急着用吗, 打算什么时候用呢]
        acts: [paraphrase, ask-open]
        asks: [deadline]
        to: solution
      skip:
        say: 好的，情况我知道了，我这边先给您登记一下，您看行吗？
        also: [我先登记一下, 给您记下来, 先登记]
        acts: [ask-closed]
        answer: 登记有什么用？
        to: solution
  solution:
    stage: solution
    replies:
      two-ways:
        say: 两种办法：今天从同城仓补发，六点前送到；或者您退款另买，您看哪种？
        also: [补发或者退款您选, 两个办法您挑, 可以今天补发也可以退款]
        acts: [offer-options, commit]
        offers: resend
        does: [promise-time]
        to: close
      wait:
        say: 系统显示还在路上，我们这边也没有别的办法，请您再等等看吧。
        also: [再等等吧, 没有别的办法, 等快递送到]
        acts: [policy-wall, stall]
        answer: 又是等！
        to: close
  close:
    stage: close
    replies:
      recap:
        say: 那我说一遍：今天六点前补发到您家，到了我给您发短信。还有别的事吗？谢谢您。
        also: [我再确认一遍, 小结一下, 今天六点前送到]
        acts: [recap, offer-more-help, thank]
        to: end
      bye:
        say: 好的，那先这样，感谢您的来电，祝您生活愉快，再见。
        also: [再见, 先这样, 祝您生活愉快]
        acts: [thank]
        to: end
endings: { resolved: 好，谢谢。, unresolved: 那就这样吧。, hangUp: 不说了。 }
reactions:
  asksSupervisor: 叫你们主管来。
  threatensPublic: 那我发到网上去。
  stillThere: 喂，还在吗？
  didNotFollow: 您说什么？我没听明白。
ticket:
  contact: { options: { right: { text: 本人来电, credit: 1 }, wrong: { text: 已联系, credit: 0 } }, mentions: [[本人]] }
  facts: { options: { right: { text: 下单三天未到, credit: 1 }, wrong: { text: 客户咨询, credit: 0 } }, mentions: [[三天], [未到, 没到]] }
  wish: { options: { right: { text: 今晚前拿到, credit: 1 }, wrong: { text: 要求赔偿, credit: 0 } }, mentions: [[今晚, 今天]] }
  action: { options: { right: { text: 同城仓补发，客服小林跟进, credit: 1 }, wrong: { text: 已处理, credit: 0 } }, mentions: [[补发]] }
  deadline: { options: { right: { text: 今天18:00前送达并短信告知, credit: 1 }, wrong: { text: 尽快, credit: 0 } }, mentions: [["18:00", 六点]] }
`;

const play = (replies: string[], right: boolean): string =>
  `locale: zh-CN
seed: golden
events:
  - answer
${replies.map((reply) => `  - say: ${reply}`).join('\n')}
  - end
  - wrap-up: { contact: ${right ? 'right' : 'wrong'}, facts: ${right ? 'right' : 'wrong'}, wish: ${right ? 'right' : 'wrong'}, action: ${right ? 'right' : 'wrong'}, deadline: ${right ? 'right' : 'wrong'} }
`;

/** Files of a new simulation, by name: small, valid against the schema, with comments that say what comes where. */
export function simulationSkeleton(): Record<string, string> {
  return {
    'scenario.yaml': scenario,
    'en.yaml': '# Line id → English text, e.g. "title: …". The checker lists what is missing.\n{}\n',
    'transcripts/ideal.yaml': play(['greet-and-name', 'ask-use', 'two-ways', 'recap'], true),
    'transcripts/average.yaml': play(['greet-and-name', 'skip', 'two-ways', 'bye'], true),
    'transcripts/poor.yaml': play(['canned', 'skip', 'wait', 'bye'], false),
  };
}
