import { sha256Hex } from '#digest';

// The versions that this cloud lists, each as a service of its own (recorded in the tests of its tools, and looked up by
// gophertelekomcloud, openstack/client.go).
const services = { dmsv1: 'v1.0', dmsv2: 'v2' };

/**
 * Returns the part of a token that lists the endpoints of DMS, in the form of IAM.
 *
 * @param origin scheme and host of the endpoints.
 */
export function catalogOf(project: { readonly id: string; readonly name: string }, origin: string) {
  const region = regionOf(project.name);
  return Promise.all(
    Object.entries(services).map(async ([type, version]) => {
      const url = `${origin}/${version}/${encodeURIComponent(project.id)}`;
      const id = await idOf(`endpoint ${type}`);
      const endpoint = { id, interface: 'public', region, region_id: region, url };
      return { id: await idOf(`service ${type}`), name: type, type, endpoints: [endpoint] };
    }),
  );
}

/** Returns the region of a project, whose name begins with it, as in `eu-nl_shop`. */
function regionOf(project: string): string {
  return /^eu-nl(_|$)/.test(project) ? 'eu-nl' : 'eu-de';
}

async function idOf(text: string): Promise<string> {
  return (await sha256Hex(text)).slice(0, 32);
}
