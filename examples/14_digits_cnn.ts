// A small convolutional network learns to read digits. The pictures are drawn here, each a little crooked.
import * as torch from "gradlens";
import { nn, optim, python } from "gradlens";

const { random } = python;
const { DataLoader, TensorDataset, random_split } = torch.utils.data;
const SIZE = 16;

torch.manual_seed(0);
random.seed(0);

// ---- the data: each digit is a line through points of a grid, written as "xy": x to the right from 0 to 4, y down from 0 to 6

const strokes = [
  "10 30 42 44 36 16 04 02 10",
  "11 20 26",
  "01 10 30 41 42 06 46",
  "00 30 41 33 13 33 45 36 06",
  "36 30 04 44",
  "40 00 03 33 44 36 06",
  "30 11 04 16 36 45 33 04",
  "00 40 16",
  "23 01 20 41 23 05 26 45 23",
  "42 13 01 10 30 42 36 16",
].map((line) => line.split(" ").map(([x, y]) => [Number(x), Number(y)]));

/** How far a point is from the line between two others. */
function distance(px: number, py: number, [ax, ay]: readonly number[], [bx, by]: readonly number[]): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy);
  const t = Math.min(Math.max(along, 0), 1);
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/** One picture, from 0 (paper) to 1 (ink): shifted, turned and stretched at random. */
function drawDigit(digit: number): number[] {
  const [angle, scale] = [random.uniform(-0.25, 0.25), random.uniform(1.6, 2.1)];
  const [shiftX, shiftY] = [random.uniform(-1.5, 1.5), random.uniform(-1.2, 1.2)];
  const points = strokes[digit].map(([x, y]) => {
    const [u, v] = [(x - 2) * scale, (y - 3) * scale];
    return [
      u * Math.cos(angle) - v * Math.sin(angle) + SIZE / 2 + shiftX,
      u * Math.sin(angle) + v * Math.cos(angle) + SIZE / 2 + shiftY,
    ];
  });
  const thickness = random.uniform(0.6, 1.1);
  return Array.from({ length: SIZE * SIZE }, (_, i) => {
    const [px, py] = [(i % SIZE) + 0.5, Math.floor(i / SIZE) + 0.5];
    const nearest = Math.min(...points.slice(1).map((end, j) => distance(px, py, points[j], end)));
    return Math.min(Math.max(thickness + 0.5 - nearest, 0), 1);
  });
}

const labels = Array.from({ length: 1500 }, (_, i) => i % 10);
const pictures = torch.tensor(labels.map(drawDigit)).view(-1, 1, SIZE, SIZE);
const noisy = pictures.add(torch.randn(pictures.shape).mul(0.1));
const digits = new TensorDataset(noisy, torch.tensor(labels, { dtype: torch.int64 }));
const [train, test] = random_split(digits, [1200, 300]);

// ---- the network

class DigitNet extends nn.Module {
  conv1 = nn.Conv2d(1, 8, 3, { padding: 1 });
  conv2 = nn.Conv2d(8, 16, 3, { padding: 1 });
  pool = nn.MaxPool2d(2);
  linear = nn.Linear(16 * 4 * 4, 10);

  forward(x: torch.Tensor): torch.Tensor {
    // Each kernel looks at 3 × 3 pixels; each pooling keeps the strongest of 2 × 2 answers.
    const edges = this.pool(this.conv1(x).relu()); //      (batch, 8, 8, 8)
    const shapes = this.pool(this.conv2(edges).relu()); // (batch, 16, 4, 4)
    return this.linear(shapes.flatten(1)); //              (batch, 10): a score for each digit
  }
}

const model = new DigitNet();
const criterion = nn.CrossEntropyLoss();
const optimizer = optim.Adam(model.parameters(), { lr: 3e-3 });

/** The share of pictures whose highest score is the right digit. */
function accuracy(): number {
  model.eval();
  const right = torch.no_grad(() => {
    let count = 0;
    for (const [x, y] of new DataLoader(test, { batch_size: 100 })) count += model(x).argmax(1).eq(y).sum().item();
    return count;
  });
  model.train();
  return right / test.length;
}

console.log(model);
for (let epoch = 0; epoch < 4; epoch++) {
  let total = 0;
  const batches = new DataLoader(train, { batch_size: 30, shuffle: true });
  for (const [x, y] of batches) {
    optimizer.zero_grad();
    const loss = criterion(model(x), y);
    loss.backward();
    optimizer.step();
    total += loss.item();
  }
  console.log(`epoch ${epoch}: loss ${(total / batches.length).toFixed(4)}, ${(100 * accuracy()).toFixed(1)} % right`);
}
