import type { Block, Inline, RichText as Content } from '@quick-scan/core';

/** Draws the formatted text of a scan, which is a tree: there is no HTML in it to be trusted. */
export function RichText({ content }: { content: Content }) {
  return content.map((block, at) => <Drawn key={at} block={block} />);
}

function Drawn({ block }: { block: Block }) {
  if (block.type === 'list')
    return (
      <ul>
        {block.items.map((item, at) => (
          <li key={at}>
            <RichText content={item} />
          </li>
        ))}
      </ul>
    );
  const text = <Words of={block.children} />;
  return block.type === 'heading' ? <h2>{text}</h2> : <p>{text}</p>;
}

function Words({ of }: { of: Inline[] }) {
  return of.map((inline, at) => {
    if (typeof inline === 'string') return inline;
    const text = <Words key={at} of={inline.children} />;
    if (inline.type === 'link')
      return (
        <a key={at} href={inline.href}>
          {text}
        </a>
      );
    if (inline.type === 'foreign')
      return (
        <span key={at} lang={inline.language}>
          {text}
        </span>
      );
    return inline.type === 'strong' ? <strong key={at}>{text}</strong> : <em key={at}>{text}</em>;
  });
}
