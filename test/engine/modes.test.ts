// Switches of what is recorded: no_grad and its kin, inference mode, anomaly detection, hooks of kept tensors.
import assert from "node:assert/strict";
import * as torch from "gradlens";
import { leaf, list, raises } from "./asserts.js";

type Tensor = torch.Tensor;

describe("modes", () => {
  const recorded = () => leaf(1).mul(2).requires_grad;

  it("hold for a function", () => {
    assert.equal(torch.no_grad(recorded), false);
    assert.equal(
      torch.no_grad(() => torch.enable_grad(recorded)),
      true,
    );
    assert.equal(torch.set_grad_enabled(false, recorded), false);
    assert.equal(torch.is_grad_enabled(), true);
  });

  it("hold for the rest of a block", () => {
    {
      using _ = torch.no_grad();
      assert.equal(recorded(), false);
      {
        using __ = torch.enable_grad();
        assert.equal(recorded(), true);
      }
      assert.equal(recorded(), false);
    }
    assert.equal(recorded(), true);
  });

  it("hold whenever a wrapped function runs, and not before", () => {
    const first = torch.no_grad()(recorded);
    const second = torch.no_grad()(recorded);
    assert.equal(recorded(), true);
    assert.deepEqual([first(), second()], [false, false]);
    class Model {
      @torch.no_grad()
      predict(): boolean {
        return recorded();
      }
      @torch.no_grad()
      evaluate(): boolean {
        return recorded();
      }
    }
    assert.equal(recorded(), true);
    assert.deepEqual([new Model().predict(), new Model().evaluate()], [false, false]);
  });

  it("end when guards do, in whatever order", () => {
    const one = torch.no_grad();
    const two = torch.enable_grad();
    const three = torch.no_grad();
    one[Symbol.dispose]();
    assert.equal(torch.is_grad_enabled(), false);
    three[Symbol.dispose]();
    assert.equal(torch.is_grad_enabled(), true);
    two[Symbol.dispose]();
    two[Symbol.dispose]();
    assert.equal(torch.is_grad_enabled(), true);
  });

  it("end with an error, and with forgotten guards inside", () => {
    assert.throws(() =>
      torch.no_grad(() => {
        throw new Error("out");
      }),
    );
    torch.enable_grad(() => {
      torch.no_grad();
      torch.set_grad_enabled(false);
    });
    assert.equal(torch.is_grad_enabled(), true);
  });

  it("last as long as an async function", async () => {
    const done = torch.no_grad(async () => {
      await Promise.resolve();
      return recorded();
    });
    assert.equal(await done, false);
    assert.equal(recorded(), true);
  });

  it("are switched for good by set_grad_enabled", () => {
    const guard = torch.set_grad_enabled(false);
    assert.equal(recorded(), false);
    torch.set_grad_enabled(true);
    assert.equal(recorded(), true);
    guard[Symbol.dispose]();
    assert.equal(recorded(), true);
  });
});

describe("inference mode", () => {
  const cannotSave =
    "Inference tensors cannot be saved for backward. To work around you can make a clone to get a normal tensor and use it in autograd.";
  const cannotWrite = /^Inplace update to inference tensor outside InferenceMode is not allowed\./;
  const made = () => torch.inference_mode(() => torch.ones(2));

  it("switches gradients off, and off again", () => {
    assert.deepEqual(
      torch.inference_mode(() => [torch.is_grad_enabled(), torch.is_inference_mode_enabled()]),
      [false, true],
    );
    assert.deepEqual(
      torch.inference_mode(() =>
        torch.inference_mode(false, () => [torch.is_grad_enabled(), torch.is_inference_mode_enabled()]),
      ),
      [true, false],
    );
    assert.equal(torch.is_inference_mode_enabled(), false);
  });

  it("marks what it makes, and views of it", () => {
    const t = made();
    assert.deepEqual(
      [t, t.view(2), t.detach(), t.data, t.mul(2), t.clone()].map((each) => each.is_inference()),
      [true, true, true, true, false, false],
    );
    raises(() => t._version, "RuntimeError", "Inference tensors do not track version counter.");
  });

  it("keeps what it made out of gradients", () => {
    raises(() => leaf(1, 2).mul(made()), "RuntimeError", cannotSave);
    assert.deepEqual(list(leaf(1, 2).add(made())), [2, 3]);
    raises(
      () => made().requires_grad_(),
      "RuntimeError",
      "Setting requires_grad=True on inference tensor outside InferenceMode is not allowed.",
    );
    leaf(1, 2).mul(made().clone()).sum().backward();
  });

  it("lets what it made be written inside only", () => {
    const t = made();
    raises(() => t.add_(1), "RuntimeError", cannotWrite);
    raises(() => torch.no_grad(() => t.add_(1)), "RuntimeError", cannotWrite);
    raises(() => made().unsqueeze_(0), "RuntimeError", cannotWrite);
    torch.inference_mode(() => t.add_(1));
    assert.deepEqual(list(t), [2, 2]);
  });

  it("writes to other tensors, which notice", () => {
    const t = torch.ones(2);
    torch.inference_mode(() => t.add_(1));
    assert.deepEqual([list(t), t._version, t.is_inference()], [[2, 2], 1, false]);
  });

  it("makes views that may not be written outside", () => {
    const t = leaf(1, 2).mul(1);
    const view = torch.inference_mode(() => t.view(2));
    assert.equal(view.is_inference(), false);
    raises(() => view.add_(leaf(1, 2)), "RuntimeError", /^A view was created in inference mode and is being modified/);
  });
});

describe("anomaly detection", () => {
  const { detect_anomaly, set_detect_anomaly } = torch.autograd;
  const bad = () => leaf(0, -1).sqrt().sum().backward();

  it("finds the op whose gradient is not a number, and the line that called it", () => {
    raises(
      () => detect_anomaly(bad),
      "RuntimeError",
      /^Function 'SqrtBackward0' returned nan values in its 0th output\.\nThe forward call of SqrtBackward0 is at .*modes\.test\.[jt]s:\d+\.$/,
    );
    bad();
  });

  it("is a guard too, and may leave numbers alone", () => {
    {
      using _ = detect_anomaly();
      assert.equal(torch.is_anomaly_enabled(), true);
      assert.throws(bad);
    }
    detect_anomaly({ check_nan: false }, bad);
    const guard = set_detect_anomaly(true, false);
    assert.deepEqual([torch.is_anomaly_enabled(), torch.is_anomaly_check_nan_enabled()], [true, false]);
    guard[Symbol.dispose]();
    assert.deepEqual([torch.is_anomaly_enabled(), torch.is_anomaly_check_nan_enabled()], [false, true]);
  });

  it("tells the forward call of any error", () => {
    raises(
      () =>
        detect_anomaly(() => {
          const x = leaf(1, 2).mul(1);
          const s = x.exp();
          const t = s.sum();
          s.add_(1);
          t.backward();
        }),
      "RuntimeError",
      /backtrace further above[\s\S]*The forward call of ExpBackward0 is at .*\d+\.$/,
    );
  });
});

describe("hooks of kept tensors", () => {
  const { saved_tensors_hooks, disable_saved_tensors_hooks, save_on_cpu } = torch.autograd.graph;

  it("pack what is kept, and unpack it for backward", () => {
    const log: string[] = [];
    const x = leaf(1, 1);
    const z = saved_tensors_hooks(
      (t) => {
        log.push("pack");
        return { kept: t.clone() };
      },
      ({ kept }) => {
        log.push("unpack");
        return kept;
      },
      () => x.mul(x).exp(),
    );
    z.sum().backward();
    assert.deepEqual(log, ["pack", "pack", "pack", "unpack", "unpack", "unpack"]);
    assert.deepEqual(
      list(x.grad),
      [2, 2].map((two) => Math.fround(Math.fround(Math.E) * two)),
    );
  });

  it("reach what functions of the script keep", () => {
    class Square extends torch.autograd.Function {
      static override forward(ctx: torch.autograd.FunctionCtx, x: Tensor) {
        ctx.save_for_backward(x);
        return x.mul(x);
      }
      static override backward(ctx: torch.autograd.FunctionCtx, g: Tensor) {
        return g.mul(ctx.saved_tensors[0]).mul(2);
      }
    }
    const x = leaf(1, 2);
    const y = saved_tensors_hooks(
      (t) => t.mul(10),
      (t) => t,
      () => Square.apply(x),
    );
    y.sum().backward();
    assert.deepEqual(list(x.grad), [20, 40]);
  });

  it("are checked", () => {
    const run = (pack: (t: Tensor) => unknown) =>
      saved_tensors_hooks(
        pack,
        (t) => t as Tensor,
        () => leaf(1, 2).mul(1).exp().sum().backward(),
      );
    raises(
      () => run(() => 3),
      "TypeError",
      "Output of saved tensor unpack_hook expected to be a Tensor but got result of type int",
    );
    raises(() => run((t) => t.mul_(2)), "RuntimeError", /^A saved tensor pack hook is modifying its input in place/);
    raises(
      () =>
        disable_saved_tensors_hooks("not now", () =>
          saved_tensors_hooks(
            (t) => t,
            (t) => t,
            bare,
          ),
        ),
      "RuntimeError",
      "not now",
    );
    raises(() => save_on_cpu(), "NotImplementedError", /save_on_cpu is not in Gradlens/);
  });

  const bare = () => null;
});
