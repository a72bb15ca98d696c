// Errors with PyTorch's class names, so that a message reads as its documentation and forums have it.

/** What PyTorch raises when values, shapes or the graph do not allow what was asked. */
export class RuntimeError extends Error {}
/** An index, or a dimension, that is out of range. */
export class IndexError extends Error {}
/** An argument of the right type with a value that makes no sense. */
export class ValueError extends Error {}
/** A method that a subclass had to write, such as `forward` or `backward`, is missing. */
export class NotImplementedError extends Error {}
/** A name that does not exist, or not in Gradlens. */
export class AttributeError extends Error {}
/** A key that a dictionary (a `state_dict`, a `ModuleDict`) does not have. */
export class KeyError extends Error {}
/** A condition that arguments have to meet together, such as sizes that divide each other. */
export class AssertionError extends Error {}
/** A matrix that cannot be inverted or factored. */
export class LinAlgError extends RuntimeError {}
/** Numbers of a script (not of tensors) that would be divided by 0. */
export class ZeroDivisionError extends Error {}
/** Gradients that `autograd.gradcheck` found wrong. */
export class GradcheckError extends RuntimeError {}

const classes = {
  RuntimeError,
  IndexError,
  ValueError,
  NotImplementedError,
  AttributeError,
  KeyError,
  AssertionError,
  _LinAlgError: LinAlgError,
  ZeroDivisionError,
  GradcheckError,
};
for (const [name, type] of Object.entries(classes)) Object.defineProperty(type.prototype, "name", { value: name });
