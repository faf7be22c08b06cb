/**
 * A third language that nobody speaks. `Intl` takes it for Greek, so that dates, numbers and names of countries
 * come in another script and are told from words that the product has written down in English.
 */
export const MADE_UP_TAG = 'el-x-accented';
