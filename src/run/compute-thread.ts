// A thread that computes: it waits for work in the engine's memory.
import { workerData } from "node:worker_threads";
import { type ComputingTask, compute } from "../engine/backend/cpu/computing.js";

compute(workerData as ComputingTask);
