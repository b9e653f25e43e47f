const hidden =
  /^(?:[\u2022\u25cf\u25cb\u00b7*.\u2026xX_#-]{2,}|[<{[(%$]{1,2}[\p{L}_ -]{0,60}[>}\])%]{0,2}|-|n\/a|null|none|nil|true|false|undefined)$/iu

/** True for what is shown instead of a secret: "••••", "<your password>", "n/a". */
export const isHidden = (value: string) => hidden.test(value)
