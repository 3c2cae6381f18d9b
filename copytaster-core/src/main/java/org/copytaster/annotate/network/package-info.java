/// The reading network: names, parts of speech, lemmas, dependencies, event words and attributions
/// out of one small encoder on ONNX Runtime.
///
/// Text is read in windows of whole sentences, one window a call: no window shares a tensor with
/// another, so what is read does not depend on companions, order or the number of threads. How text
/// becomes numbers and numbers become annotations is written down once, for this package and for
/// the training recipe, in `copytaster-models/training/README.md`; `ReadingNetworkTest` holds the
/// two together.
@NullMarked
package org.copytaster.annotate.network;

import org.jspecify.annotations.NullMarked;
