// Names of PyTorch that raise an error with their name, made from absent.ts.
import { type Absent, absent } from "../absent.js";

/** @deprecated Not in Gradlens. */
export const AdaptiveAvgPool1d: Absent = absent("AdaptiveAvgPool1d", "nn");
/** @deprecated Not in Gradlens. */
export const AdaptiveAvgPool2d: Absent = absent("AdaptiveAvgPool2d", "nn");
/** @deprecated Not in Gradlens. */
export const AdaptiveMaxPool1d: Absent = absent("AdaptiveMaxPool1d", "nn");
/** @deprecated Not in Gradlens. */
export const AdaptiveMaxPool2d: Absent = absent("AdaptiveMaxPool2d", "nn");
/** @deprecated Not in Gradlens. */
export const AlphaDropout: Absent = absent("AlphaDropout", "nn");
/** @deprecated Not in Gradlens. */
export const AvgPool1d: Absent = absent("AvgPool1d", "nn");
/** @deprecated Not in Gradlens. */
export const AvgPool2d: Absent = absent("AvgPool2d", "nn");
/** @deprecated Not in Gradlens. */
export const AvgPool3d: Absent = absent("AvgPool3d", "nn");
/** @deprecated Not in Gradlens. */
export const BCELoss: Absent = absent("BCELoss", "nn");
/** @deprecated Not in Gradlens. */
export const BCEWithLogitsLoss: Absent = absent("BCEWithLogitsLoss", "nn");
/** @deprecated Not in Gradlens. */
export const BatchNorm1d: Absent = absent("BatchNorm1d", "nn");
/** @deprecated Not in Gradlens. */
export const BatchNorm2d: Absent = absent("BatchNorm2d", "nn");
/** @deprecated Not in Gradlens. */
export const BatchNorm3d: Absent = absent("BatchNorm3d", "nn");
/** @deprecated Not in Gradlens. */
export const Bilinear: Absent = absent("Bilinear", "nn");
/** @deprecated Not in Gradlens. */
export const CELU: Absent = absent("CELU", "nn");
/** @deprecated Not in Gradlens. */
export const CTCLoss: Absent = absent("CTCLoss", "nn");
/** @deprecated Not in Gradlens. */
export const ConstantPad1d: Absent = absent("ConstantPad1d", "nn");
/** @deprecated Not in Gradlens. */
export const ConstantPad2d: Absent = absent("ConstantPad2d", "nn");
/** @deprecated Not in Gradlens. */
export const Conv1d: Absent = absent("Conv1d", "nn");
/** @deprecated Not in Gradlens. */
export const Conv2d: Absent = absent("Conv2d", "nn");
/** @deprecated Not in Gradlens. */
export const Conv3d: Absent = absent("Conv3d", "nn");
/** @deprecated Not in Gradlens. */
export const ConvTranspose1d: Absent = absent("ConvTranspose1d", "nn");
/** @deprecated Not in Gradlens. */
export const ConvTranspose2d: Absent = absent("ConvTranspose2d", "nn");
/** @deprecated Not in Gradlens. */
export const ConvTranspose3d: Absent = absent("ConvTranspose3d", "nn");
/** @deprecated Not in Gradlens. */
export const CosineEmbeddingLoss: Absent = absent("CosineEmbeddingLoss", "nn");
/** @deprecated Not in Gradlens. */
export const CosineSimilarity: Absent = absent("CosineSimilarity", "nn");
/** @deprecated Not in Gradlens. */
export const CrossEntropyLoss: Absent = absent("CrossEntropyLoss", "nn");
/** @deprecated Not in Gradlens. */
export const DataParallel: Absent = absent("DataParallel", "nn");
/** @deprecated Not in Gradlens. */
export const Dropout: Absent = absent("Dropout", "nn");
/** @deprecated Not in Gradlens. */
export const Dropout1d: Absent = absent("Dropout1d", "nn");
/** @deprecated Not in Gradlens. */
export const Dropout2d: Absent = absent("Dropout2d", "nn");
/** @deprecated Not in Gradlens. */
export const Dropout3d: Absent = absent("Dropout3d", "nn");
/** @deprecated Not in Gradlens. */
export const ELU: Absent = absent("ELU", "nn");
/** @deprecated Not in Gradlens. */
export const Embedding: Absent = absent("Embedding", "nn");
/** @deprecated Not in Gradlens. */
export const EmbeddingBag: Absent = absent("EmbeddingBag", "nn");
/** @deprecated Not in Gradlens. */
export const Flatten: Absent = absent("Flatten", "nn");
/** @deprecated Not in Gradlens. */
export const Fold: Absent = absent("Fold", "nn");
/** @deprecated Not in Gradlens. */
export const GELU: Absent = absent("GELU", "nn");
/** @deprecated Not in Gradlens. */
export const GLU: Absent = absent("GLU", "nn");
/** @deprecated Not in Gradlens. */
export const GRU: Absent = absent("GRU", "nn");
/** @deprecated Not in Gradlens. */
export const GRUCell: Absent = absent("GRUCell", "nn");
/** @deprecated Not in Gradlens. */
export const GaussianNLLLoss: Absent = absent("GaussianNLLLoss", "nn");
/** @deprecated Not in Gradlens. */
export const GroupNorm: Absent = absent("GroupNorm", "nn");
/** @deprecated Not in Gradlens. */
export const Hardshrink: Absent = absent("Hardshrink", "nn");
/** @deprecated Not in Gradlens. */
export const Hardsigmoid: Absent = absent("Hardsigmoid", "nn");
/** @deprecated Not in Gradlens. */
export const Hardswish: Absent = absent("Hardswish", "nn");
/** @deprecated Not in Gradlens. */
export const Hardtanh: Absent = absent("Hardtanh", "nn");
/** @deprecated Not in Gradlens. */
export const HingeEmbeddingLoss: Absent = absent("HingeEmbeddingLoss", "nn");
/** @deprecated Not in Gradlens. */
export const HuberLoss: Absent = absent("HuberLoss", "nn");
/** @deprecated Not in Gradlens. */
export const Identity: Absent = absent("Identity", "nn");
/** @deprecated Not in Gradlens. */
export const InstanceNorm1d: Absent = absent("InstanceNorm1d", "nn");
/** @deprecated Not in Gradlens. */
export const InstanceNorm2d: Absent = absent("InstanceNorm2d", "nn");
/** @deprecated Not in Gradlens. */
export const InstanceNorm3d: Absent = absent("InstanceNorm3d", "nn");
/** @deprecated Not in Gradlens. */
export const KLDivLoss: Absent = absent("KLDivLoss", "nn");
/** @deprecated Not in Gradlens. */
export const L1Loss: Absent = absent("L1Loss", "nn");
/** @deprecated Not in Gradlens. */
export const LSTM: Absent = absent("LSTM", "nn");
/** @deprecated Not in Gradlens. */
export const LSTMCell: Absent = absent("LSTMCell", "nn");
/** @deprecated Not in Gradlens. */
export const LayerNorm: Absent = absent("LayerNorm", "nn");
/** @deprecated Not in Gradlens. */
export const LeakyReLU: Absent = absent("LeakyReLU", "nn");
/** @deprecated Not in Gradlens. */
export const LocalResponseNorm: Absent = absent("LocalResponseNorm", "nn");
/** @deprecated Not in Gradlens. */
export const LogSigmoid: Absent = absent("LogSigmoid", "nn");
/** @deprecated Not in Gradlens. */
export const LogSoftmax: Absent = absent("LogSoftmax", "nn");
/** @deprecated Not in Gradlens. */
export const MarginRankingLoss: Absent = absent("MarginRankingLoss", "nn");
/** @deprecated Not in Gradlens. */
export const MaxPool1d: Absent = absent("MaxPool1d", "nn");
/** @deprecated Not in Gradlens. */
export const MaxPool2d: Absent = absent("MaxPool2d", "nn");
/** @deprecated Not in Gradlens. */
export const MaxPool3d: Absent = absent("MaxPool3d", "nn");
/** @deprecated Not in Gradlens. */
export const MaxUnpool1d: Absent = absent("MaxUnpool1d", "nn");
/** @deprecated Not in Gradlens. */
export const MaxUnpool2d: Absent = absent("MaxUnpool2d", "nn");
/** @deprecated Not in Gradlens. */
export const Mish: Absent = absent("Mish", "nn");
/** @deprecated Not in Gradlens. */
export const ModuleDict: Absent = absent("ModuleDict", "nn");
/** @deprecated Not in Gradlens. */
export const ModuleList: Absent = absent("ModuleList", "nn");
/** @deprecated Not in Gradlens. */
export const MultiLabelMarginLoss: Absent = absent("MultiLabelMarginLoss", "nn");
/** @deprecated Not in Gradlens. */
export const MultiLabelSoftMarginLoss: Absent = absent("MultiLabelSoftMarginLoss", "nn");
/** @deprecated Not in Gradlens. */
export const MultiMarginLoss: Absent = absent("MultiMarginLoss", "nn");
/** @deprecated Not in Gradlens. */
export const MultiheadAttention: Absent = absent("MultiheadAttention", "nn");
/** @deprecated Not in Gradlens. */
export const NLLLoss: Absent = absent("NLLLoss", "nn");
/** @deprecated Not in Gradlens. */
export const PReLU: Absent = absent("PReLU", "nn");
/** @deprecated Not in Gradlens. */
export const PairwiseDistance: Absent = absent("PairwiseDistance", "nn");
/** @deprecated Not in Gradlens. */
export const ParameterDict: Absent = absent("ParameterDict", "nn");
/** @deprecated Not in Gradlens. */
export const ParameterList: Absent = absent("ParameterList", "nn");
/** @deprecated Not in Gradlens. */
export const PixelShuffle: Absent = absent("PixelShuffle", "nn");
/** @deprecated Not in Gradlens. */
export const PixelUnshuffle: Absent = absent("PixelUnshuffle", "nn");
/** @deprecated Not in Gradlens. */
export const PoissonNLLLoss: Absent = absent("PoissonNLLLoss", "nn");
/** @deprecated Not in Gradlens. */
export const RNN: Absent = absent("RNN", "nn");
/** @deprecated Not in Gradlens. */
export const RNNCell: Absent = absent("RNNCell", "nn");
/** @deprecated Not in Gradlens. */
export const RReLU: Absent = absent("RReLU", "nn");
/** @deprecated Not in Gradlens. */
export const ReLU6: Absent = absent("ReLU6", "nn");
/** @deprecated Not in Gradlens. */
export const ReflectionPad1d: Absent = absent("ReflectionPad1d", "nn");
/** @deprecated Not in Gradlens. */
export const ReflectionPad2d: Absent = absent("ReflectionPad2d", "nn");
/** @deprecated Not in Gradlens. */
export const ReplicationPad1d: Absent = absent("ReplicationPad1d", "nn");
/** @deprecated Not in Gradlens. */
export const ReplicationPad2d: Absent = absent("ReplicationPad2d", "nn");
/** @deprecated Not in Gradlens. */
export const SELU: Absent = absent("SELU", "nn");
/** @deprecated Not in Gradlens. */
export const SiLU: Absent = absent("SiLU", "nn");
/** @deprecated Not in Gradlens. */
export const SmoothL1Loss: Absent = absent("SmoothL1Loss", "nn");
/** @deprecated Not in Gradlens. */
export const SoftMarginLoss: Absent = absent("SoftMarginLoss", "nn");
/** @deprecated Not in Gradlens. */
export const Softmax: Absent = absent("Softmax", "nn");
/** @deprecated Not in Gradlens. */
export const Softmax2d: Absent = absent("Softmax2d", "nn");
/** @deprecated Not in Gradlens. */
export const Softmin: Absent = absent("Softmin", "nn");
/** @deprecated Not in Gradlens. */
export const Softplus: Absent = absent("Softplus", "nn");
/** @deprecated Not in Gradlens. */
export const Softshrink: Absent = absent("Softshrink", "nn");
/** @deprecated Not in Gradlens. */
export const Softsign: Absent = absent("Softsign", "nn");
/** @deprecated Not in Gradlens. */
export const SyncBatchNorm: Absent = absent("SyncBatchNorm", "nn");
/** @deprecated Not in Gradlens. */
export const Tanhshrink: Absent = absent("Tanhshrink", "nn");
/** @deprecated Not in Gradlens. */
export const Threshold: Absent = absent("Threshold", "nn");
/** @deprecated Not in Gradlens. */
export const Transformer: Absent = absent("Transformer", "nn");
/** @deprecated Not in Gradlens. */
export const TransformerDecoder: Absent = absent("TransformerDecoder", "nn");
/** @deprecated Not in Gradlens. */
export const TransformerDecoderLayer: Absent = absent("TransformerDecoderLayer", "nn");
/** @deprecated Not in Gradlens. */
export const TransformerEncoder: Absent = absent("TransformerEncoder", "nn");
/** @deprecated Not in Gradlens. */
export const TransformerEncoderLayer: Absent = absent("TransformerEncoderLayer", "nn");
/** @deprecated Not in Gradlens. */
export const TripletMarginLoss: Absent = absent("TripletMarginLoss", "nn");
/** @deprecated Not in Gradlens. */
export const Unflatten: Absent = absent("Unflatten", "nn");
/** @deprecated Not in Gradlens. */
export const Unfold: Absent = absent("Unfold", "nn");
/** @deprecated Not in Gradlens. */
export const Upsample: Absent = absent("Upsample", "nn");
/** @deprecated Not in Gradlens. */
export const UpsamplingBilinear2d: Absent = absent("UpsamplingBilinear2d", "nn");
/** @deprecated Not in Gradlens. */
export const UpsamplingNearest2d: Absent = absent("UpsamplingNearest2d", "nn");
/** @deprecated Not in Gradlens. */
export const ZeroPad2d: Absent = absent("ZeroPad2d", "nn");
/** @deprecated Not in Gradlens. */
export const parallel: Absent = absent("parallel", "nn");
/** @deprecated Not in Gradlens. */
export const utils: Absent = absent("utils", "nn");
