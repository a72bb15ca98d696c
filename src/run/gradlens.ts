// The module "gradlens" of dist/: the engine, with what a Node process can do for it.
import { provideNode } from "./host.js";

export * from "../engine/index.js";

provideNode(new URL("./", import.meta.url));
