// How the methods of modules take their arguments.
import { Signature } from "../signature.js";
import type { StateDict } from "./module-state.js";

/** How parts are listed by name. */
export interface NamedOptions {
  /** What the paths start with. Default nothing. */
  prefix?: string;
  /** Whether the parts of all modules below are listed too. Default true. */
  recurse?: boolean;
  /** Whether a part with several names is listed once only. Default true. */
  remove_duplicate?: boolean;
}

/** What `state_dict` can be told. */
export interface StateDictOptions {
  /** An object to write into. Default a new one. */
  destination?: StateDict | null;
  /** What the names start with. Default nothing. */
  prefix?: string;
  /** Gives the parameters themselves, with their graph. Default false. */
  keep_vars?: boolean;
}

/** Of `named_parameters` and `named_buffers`. */
export const namedArguments = new Signature("named(str prefix='', bool recurse=true, bool remove_duplicate=true)");
/** Of `named_modules`. */
export const namedModulesArguments = new Signature(
  "named_modules(value memo=null, str prefix='', bool remove_duplicate=true)",
);
/** Of `parameters` and `buffers`. */
export const recurseArguments = new Signature("parameters(bool recurse=true)");
/** Of `state_dict`. */
export const stateArguments = new Signature("state_dict(value destination=null, str prefix='', bool keep_vars=false)");
/** Of `load_state_dict`. */
export const loadArguments = new Signature("load_state_dict(value state_dict, bool strict=true)");
/** Of `register_buffer`. */
export const bufferArguments = new Signature("register_buffer(str name, value tensor, bool persistent=true)");
/** Of `zero_grad`. */
export const zeroArguments = new Signature("zero_grad(bool set_to_none=true)");
