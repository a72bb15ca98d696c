// A small transformer learns to write, character by character: which one comes next, given those before?
import * as torch from "gradlens";
import { nn, optim } from "gradlens";

const { functional: F } = nn;

const text = `A neuron weighs what comes to it, adds it up, and passes on what is left.
A layer is many neurons that look at the same thing.
A network is layers, one after another.
The loss says how wrong the network is.
The gradient says which way is worse, so we take a small step the other way.
Then we look again, and step again, and again.
What is learned is in the weights. What is seen is in the activations.
When the gradient is zero, nothing is learned. When it is too large, nothing is kept.
`;

torch.manual_seed(0);
const characters = [...new Set(text)].sort();
const data = torch.tensor(
  [...text].map((character) => characters.indexOf(character)),
  { dtype: torch.int64 },
);

const [CONTEXT, WIDTH, HEADS, LAYERS] = [24, 64, 4, 1];

class CharacterTransformer extends nn.Module {
  token = nn.Embedding(characters.length, WIDTH);
  position = nn.Embedding(CONTEXT, WIDTH);
  blocks = nn.TransformerEncoder(
    nn.TransformerEncoderLayer(WIDTH, HEADS, {
      dim_feedforward: 2 * WIDTH,
      dropout: 0,
      batch_first: true,
      norm_first: true,
    }),
    LAYERS,
  );
  head = nn.Linear(WIDTH, characters.length);

  /** (batch, length) places in the alphabet → (batch, length, alphabet) scores of the next character. */
  forward(x: torch.Tensor): torch.Tensor {
    const length = x.size(1);
    const embedded = this.token(x).add(this.position(torch.arange(length)));
    // Nobody may look ahead: attention from a position to later ones is -inf, which softmax makes 0.
    const mask = nn.Transformer.generate_square_subsequent_mask(length);
    return this.head(this.blocks(embedded, { mask }));
  }
}

/** Random pieces of the text, and the same pieces one character further on. */
function batch(size: number): [x: torch.Tensor, y: torch.Tensor] {
  const starts = torch.randint(0, data.numel() - CONTEXT - 1, [size]).tolist() as number[];
  const pieces = (shift: number) => torch.stack(starts.map((at) => data.narrow(0, at + shift, CONTEXT)));
  return [pieces(0), pieces(1)];
}

/** Writes on: each next character is drawn with the probabilities that the model gives. */
function write(start: string, length: number): string {
  let written = start;
  torch.no_grad(() => {
    while (written.length < length) {
      const known = [...written].slice(-CONTEXT).map((character) => characters.indexOf(character));
      const scores = model(torch.tensor([known], { dtype: torch.int64 })).at(0, -1);
      const drawn = torch.multinomial(scores.div(0.3).softmax(0), 1).item();
      written += characters[drawn];
    }
  });
  return written;
}

const model = new CharacterTransformer();
const optimizer = optim.AdamW(model.parameters(), { lr: 5e-3 });

for (let step = 0; step <= 400; step++) {
  const [x, y] = batch(16);
  const scores = model(x);
  const loss = F.cross_entropy(scores.view(-1, characters.length), y.view(-1));
  optimizer.zero_grad();
  loss.backward();
  nn.utils.clip_grad_norm_(model.parameters(), 1);
  optimizer.step();
  if (step % 50 === 0) console.log(step, loss.item());
}

model.eval();
console.log(write("The ", 160));
