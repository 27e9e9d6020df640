import { usePackage } from '../../use-package';

export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  return new Response(await usePackage(process.env.SERVER_URL ?? ''));
}
