import { readGiven } from '../../../given';

export const dynamic = 'force-static';

/** A static page with as many characters to read as its address asks for. */
export default async function Page({ params }: { params: Promise<{ length: string }> }) {
  const { length } = await params;
  const { words } = readGiven();
  return (
    <main>{words.repeat(Math.ceil(Number(length) / words.length)).slice(0, Number(length))}</main>
  );
}
