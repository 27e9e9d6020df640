/** Name of the algorithm, as it stands in the string to sign and in the header. */
export const ALGORITHM = 'SDK-HMAC-SHA256';

/**
 * Step 2 of a signature: what the secret key is applied to.
 *
 * @param date value of `x-sdk-date`.
 * @param requestHash SHA-256 of the canonical request, in hexadecimal.
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-003.html
 */
export function stringToSign(date: string, requestHash: string): string {
  return `${ALGORITHM}\n${date}\n${requestHash}`;
}
