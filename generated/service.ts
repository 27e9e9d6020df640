// Made by `npm run generate` from openapi/; do not edit.

/** Regions with a public endpoint. */
export const regions = ["eu-de", "eu-nl"] as const;

/** URL of the service, with a placeholder for the region. */
export const serverUrl = "https://dms.{region}.otc.t-systems.com";

/** Names of request fields and arguments that hold a secret. Messages and events mask their values. */
export const secretFields = ["access_key", "new_password", "password", "redis_password", "secret_key", "user_passwd"] as const;
