/* The arithmetic of torch.optim.SGD for one number w, in float64. The loss is w², or w² / pieces for each of several pieces.
   tests/test_three_calls_sums.py compares every number with torch's. */

// g: w.grad, b: the momentum buffer of step(), parts: what backward() has added since w.grad was None.
const START = { w: 1, g: null, b: null, parts: [] }

const slopeAt = (w, { pieces }) => 2 * w / pieces

const CALLS = {
  zero: state => ({ ...state, g: null, parts: [] }),
  backward(state, settings) {
    const slope = slopeAt(state.w, settings)
    return { ...state, g: state.g === null ? slope : state.g + slope, parts: [...state.parts, slope] }
  },
  step(state, { lr, momentum }) {
    const { w, g } = state
    if (g === null) return state
    if (!momentum) return { ...state, w: w - lr * g }
    const b = state.b === null ? g : momentum * state.b + g
    return { ...state, b, w: w - lr * b }
  },
}

/* The calls of one iteration; zero_grad() stands first, late (before step), or never. */
function iteration({ zero, pieces }) {
  const calls = [...Array(pieces).fill("backward"), "step"]
  if (zero === "first") calls.unshift("zero")
  if (zero === "late") calls.splice(-1, 0, "zero")
  return calls
}

/* The learning rate above which w explodes: 2 (1 + momentum) / curvature, and the curvature of w² is 2. Never cleared, w.grad
   is itself a momentum of 1; with another on top every rate explodes in the end: 0. Without a gradient none does: Infinity. */
function border({ zero, momentum }) {
  if (zero === "late") return Infinity
  if (zero === "first") return 1 + momentum
  return momentum ? 0 : 2
}
