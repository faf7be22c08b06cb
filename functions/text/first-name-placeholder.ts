/** What stands in a text for the first name of whom it is about, until that is known. */
export const FIRST_NAME = '{firstName}';
