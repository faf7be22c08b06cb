/** Lambda takes 6 MB; a little is left for what the API adds to the request. */
export const BODY_LIMIT_BYTES = 5_500_000;

/** What is no text reaches Lambda in base64, which is a third longer. */
export const BINARY_LIMIT_BYTES = (BODY_LIMIT_BYTES / 4) * 3;

/** 50,000 people with fifteen columns are some 7 MB. */
export const UNPACKED_LIMIT_BYTES = 20_000_000;
