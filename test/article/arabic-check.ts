import type { OwnCheck } from '../../src/model/index.ts';
import { CHECK } from './veldania.ts';

/** The Veldanian check in Arabic, with quotations that stay in their own languages. */
export const ARABIC_CHECK: OwnCheck = {
  ...CHECK,
  title: 'سفن الوزارة دخلت محمية سيل البحرية فعلاً',
  language: 'ar',
  topics: ['مصايد الأسماك', 'حماية الطبيعة'],
  standfirst: 'تقول الوزيرة إن أي سفينة لم تعبر الخط. أما سجل المواقع لدى وزارتها فيقول غير ذلك.',
  conflicts: 'لا يوجد.',
  statement: {
    ...CHECK.statement,
    summary: 'لم تدخل أي سفينة تابعة لوزارة مصايد الأسماك المحمية.',
    quote: 'دعوني أكون واضحة: لم تكن أي من سفننا في الداخل، ولم يصطد أحد هناك.',
    role: 'وزيرة مصايد الأسماك',
    place: 'ميناء سيل',
    occasion: 'المؤتمر الصحفي الأسبوعي',
    question: 'سأل صحفي هل تصطاد سفن الوزارة في المحمية.',
  },
  claims: {
    'no-entry': {
      text: 'لم تدخل أي سفينة تابعة للوزارة المحمية.',
      quote: 'لم تكن أي من سفننا في الداخل',
      finding: 'rebutted',
    },
    'no-fishing': { text: 'لم يصطد أحد في المحمية.', quote: 'ولم يصطد أحد هناك', finding: 'unproven', decisive: false },
  },
  verdict: {
    rating: 'wrong',
    summary: 'يضع السجل سفينة للوزارة داخل المحمية ست ساعات.',
    reasoning: 'السجل آلي [@position-log].\n',
  },
  article:
    'يضع السجل السفينة داخل الخط [@position-log] ست ساعات.\n\n## الليلة\n\nعادت السفينة ظهراً [@harbour-master-saw].\n',
};
