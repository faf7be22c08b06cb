/** The HTTP API waits 30 s at most: a function that ends a little earlier can still say why. */
export const API_TIMEOUT_SECONDS = 29;
