/* When a challenge is met. Asked after each call, with the state before and after it, the settings, and the run so far:
   its calls as letters (z, b, s), its losses, its spans with [lr, momentum, …] of each; and the run before. */
const near = (one, other) => Math.abs(one - other) < 1e-9

const CHALLENGES = {
  move: ({ call, before, after }) => call === "step" && before.w !== after.w,
  twice: ({ call, after, settings }) => call === "backward" && after.parts.length === 2 && near(after.g, 2 * slopeAt(after.w, settings)),
  once: ({ call, before, after }) => call === "step" && before.w === START.w && near(after.w, 0),
  nothing: ({ run }) => /bz+s$/.test(run.calls),
  zero: ({ call, after }) => call === "backward" && Math.abs(after.g) < .005, // it is read as 0.00
  race: ({ after, run }) => run.calls.replaceAll("z", "") === "bsbsbs" && run.spans.every(([lr, momentum]) => lr === .1 && !momentum) && Math.abs(after.w) < .05,
  burst: ({ exploded }) => exploded.cleared && exploded.forgotten,
  same: ({ run, old }) => run.losses.length > 10 && old && clears(run) !== clears(old) && run.losses.every((loss, at) => loss === (old.losses[at] ?? loss)),
  raise: ({ call, before, after }) => call === "step" && after.w ** 2 > before.w ** 2 + 1e-9,
  coast: ({ call, before, after }) => call === "step" && before.g !== null && near(before.g, 0) && !near(before.w, after.w),
  whole: ({ call, before, settings }) => call === "step" && before.parts.length === 4 && settings.pieces === 4 && before.parts.every(part => part === slopeAt(before.w, settings)),
  lost: ({ call, before, run }) => call === "step" && before.parts.length === 1 && run.calls.split("s").at(-2).replaceAll("z", "") === "bbbb",
}
const clears = run => run.calls.includes("z")
