/** A mentee and a mentor, by person id. */
export interface PairOfIds {
  menteeId: string;
  mentorId: string;
}
