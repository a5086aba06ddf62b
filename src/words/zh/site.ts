import type { SiteWords } from '../site-words.ts';

/** Chinese. */
export const zh: SiteWords = {
  frame: {
    home: '首页',
    corrections: '更正',
    method: '我们如何工作',
    search: '搜索',
    menu: '网站',
    languages: '语言',
    skip: '跳到内容',
    feeds: '订阅源',
  },
  lists: {
    all: '全部事实核查',
    newest: '最新',
    ratings: '结论',
    claimants: '发言者',
    topics: '主题',
    places: '地点',
    years: '年份',
    browse: '浏览',
    checks: { other: '{n} 篇事实核查' },
    page: '第 {n} 页',
    pages: '页码',
    older: '较早',
    newer: '较新',
    none: '这里还没有事实核查。',
    withdrawn: '已撤回',
    record: '迄今的记录',
    notRandom: '我们核查什么并非随机选择：这些数字不能说明某人说对或说错的频率。',
    howToRead: '如何理解我们的结论',
  },
  corrections: {
    heading: '更正',
    intro: '发布之后的改动，最新的在前。',
    none: '至今没有更正。',
  },
  method: {
    heading: '我们如何工作',
    ratings: '评级',
    onScale: '从真到假',
    offScale: '量表之外',
    policies: '我们的准则',
  },
  notFound: {
    heading: '此页面不存在',
    text: '可能是网址有误，或页面已移动。',
  },
  related: {
    sameClaimant: '{n} 的其他言论',
    sameTopic: '更多关于{n}的核查',
  },
  versions: {
    heading: '版本',
    published: '发布',
    verdict: '结论由“{was}”改为“{now}”',
    changed: '修改',
    withdrawn: '撤回',
    again: '重新公开',
    by: '修改者：{n}',
  },
};
