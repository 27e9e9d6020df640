import { usePackage } from '../../use-package';

export const dynamic = 'force-dynamic';

export default async function Page() {
  return <p>{await usePackage(process.env.SERVER_URL ?? '')}</p>;
}
