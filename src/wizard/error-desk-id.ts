/** The id of the heading of the error desk, for those who want to lead there. */
export const errorDeskId = 'error-desk'
