/** The part of asl-validator that the tests use; the package brings no types. */
declare module 'asl-validator' {
  interface Validation {
    isValid: boolean;
    errors: unknown[];
    errorsText(separator?: string): string;
  }
  export default function validate(
    definition: unknown,
    options?: { checkPaths?: boolean; checkArn?: boolean },
  ): Validation;
}
