import Link from 'next/link';
import type { ComponentProps } from 'react';
import { type ButtonLook, type ButtonSize, buttonLook } from './button-look';

/** A way to another page of the office that looks like a button. */
export function ButtonLink({
  look = 'strong',
  size = 'normal',
  className = '',
  ...rest
}: ComponentProps<typeof Link> & { look?: ButtonLook; size?: ButtonSize }) {
  return (
    <Link
      prefetch={false}
      className={`inline-flex items-center no-underline ${buttonLook(look, size)} ${className}`}
      {...rest}
    />
  );
}
