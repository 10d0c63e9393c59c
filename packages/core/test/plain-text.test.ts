import { plainText, type RichText } from '@quick-scan/core';
import { expect, it } from 'vitest';

it('gives the words of a rich text, with blocks and list items on lines of their own', () => {
  const text: RichText = [
    { type: 'heading', children: ['Why'] },
    {
      type: 'paragraph',
      children: [
        'It is ',
        { type: 'strong', children: ['very ', { type: 'emphasis', children: ['good'] }] },
        ', for ',
        { type: 'foreign', language: 'nl', children: ['de ', { type: 'emphasis', children: ['gemeente'] }] },
        '.',
      ],
    },
    {
      type: 'list',
      items: [
        [{ type: 'paragraph', children: [{ type: 'link', href: 'https://example.org', children: ['One'] }] }],
        [{ type: 'paragraph', children: ['Two'] }],
      ],
    },
    { type: 'paragraph', children: ['End'] },
  ];
  expect(plainText(text)).toBe('Why\nIt is very good, for de gemeente.\nOne\nTwo\nEnd');
});
