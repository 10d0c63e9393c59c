import { parseScan, type Scan } from '@quick-scan/core';

const LABELS = ['غائب', 'بداية', 'متقدم'];

const statement = (number: number, id: string, text: string) => ({
  id,
  number,
  text,
  explanation: [{ type: 'paragraph', children: [`شرح: ${text}`] }],
  furtherReading: [[{ type: 'paragraph', children: ['اقرأ المزيد'] }]],
  options: LABELS.map((label, index) => ({ level: index + 1, text: `${label}: ${text}` })),
});

/** A small scan from right to left: three dimensions, on three levels. */
export const arabicScan: Scan = parseScan({
  id: 'arabic-scan',
  version: '1.0.0',
  language: 'ar',
  title: 'فحص صغير',
  introduction: [{ type: 'paragraph', children: ['هذا فحص صغير.'] }],
  levels: LABELS.map((label, index) => ({ value: index + 1, label })),
  unknown: { label: 'غير معروف' },
  dimensions: [
    { id: 'skills', title: 'المهارات', statements: [statement(1, 'listening', 'نستمع إلى العملاء.')] },
    { id: 'process', title: 'العملية', statements: [statement(2, 'plan', 'لدينا خطة.')] },
    { id: 'vision', title: 'الرؤية', statements: [statement(3, 'common-vision', 'لدينا رؤية.')] },
  ],
});
