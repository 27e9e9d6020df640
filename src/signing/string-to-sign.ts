/** Name of the algorithm, in the string to sign and in the header. */
export const ALGORITHM = 'SDK-HMAC-SHA256';

/**
 * Returns the string to sign: step 2 of a signature.
 *
 * @param date value of `x-sdk-date`.
 * @param requestHash SHA-256 of the canonical request, in hexadecimal.
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm-003.html
 */
export function stringToSign(date: string, requestHash: string): string {
  return `${ALGORITHM}\n${date}\n${requestHash}`;
}
