// Names of PyTorch that raise an error with their name, made from absent.ts.
import { type Absent, absent } from "../absent.js";
