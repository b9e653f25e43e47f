/** Why something cannot be made, in a sentence for the person who asked. */
export class NotMade extends Error {}
