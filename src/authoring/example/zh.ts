import type { ExampleWords } from './example-words.ts';

/** The example in Chinese. */
export const zh: ExampleWords = {
  language: 'zh',
  title: '2024年有14班开往阿鲁纳的渡轮被取消',
  topic: '渡轮',
  summary: '2024年没有一班开往阿鲁纳的渡轮被取消。',
  quote: '2024年，没有一班开往阿鲁纳的渡轮被取消。',
  assertion: '没有一班开往阿鲁纳的渡轮被取消',
  role: '维尔达尼亚交通部长',
  occasion: '交通部在塞尔港举行的新闻发布会',
  shows: '港务局登记了2024年被取消的14班开往阿鲁纳的渡轮。',
  count: '开往阿鲁纳的14个班次被取消，其中九个在十一月。',
  office: '塞尔港港务局',
  channel: '发给交通部新闻处的电子邮件',
  search: {
    where: '渡轮公司2024年的时刻表和通告',
    query: '所有开往阿鲁纳的渡轮都已开出的迹象',
    result: '十一月没有任何记录。',
  },
  verdict: '港务局的登记册上有2024年被取消的14个开往阿鲁纳的班次。',
  speech: {
    title: '2025年2月11日新闻发布会',
    paragraphs: ['部长奥伦·瓦斯克回答了有关各岛的问题。', '“{quote}我为我们的船员感到骄傲。”他说。'],
  },
  record: {
    title: '2024年班次登记册',
    paragraphs: ['渡轮从塞尔港开出2190次。', '{count}每条记录都注明日期、时间和原因。'],
  },
};
