import { useEffect, useRef, type ReactNode } from 'react';

/**
 * The heading of a step. It gets the focus when the step appears, so that a screen reader says where one is; not
 * when the page itself has just come.
 */
export function Heading({ children, title }: { children: ReactNode; title: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const isNew = document.title !== title;
    const isFirst = !document.documentElement.dataset.shown;
    document.documentElement.dataset.shown = 'yes';
    document.title = title;
    if (isNew && !isFirst) heading.current!.focus();
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
