// All families of rows: loading this file fills the table, and hangs the methods on the tensor.
import "./creation.js";
import "./arithmetic.js";
import "./pointwise.js";
import "./matrix.js";
import "./reduce.js";
import "./views.js";
import "./parts.js";
import "./join.js";
import "./cast.js";
import "./compare.js";
import "./softmax.js";
import "./indexing.js";
import "./losses.js";
import "../indexing.js";
import { installAbsentMethods } from "../absent.js";
import { installMethods } from "../install.js";

installMethods();
installAbsentMethods();
