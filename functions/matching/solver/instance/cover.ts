/**
 * A proof that nobody more can be served: every admissible pair has its mentee or its mentor in the cover, and
 * the cover's mentees and places together are as many as are served (König).
 */
export interface Cover {
  mentees: Uint8Array;
  mentors: Uint8Array;
}
