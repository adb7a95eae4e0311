// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/recordingactions.h"
#include "tests/fuzz/fuzztarget.h"

// The behaviour `application`. Input: its settings; how the stream is split; then the stream.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzInput input(data, size);
    const unsigned settings = input.choice();
    BehaviorSpec spec;
    spec.kind = BehaviorSpec::Kind::Application;
    spec.answers = defaultAnswers();
    spec.closeAfterAnswer = settings & 1;
    if (settings & 2)
        spec.contentLimit = 20;
    const unsigned seed = input.choice();
    const int most = int(input.choice()) + 1;
    const QByteArray stream = input.rest();

    const RecordingActions whole = actionsOf(spec, stream, allSplits().front());
    require(whole.sentLate.isEmpty(), "nothing is sent after a close");
    require(whole.closed <= 1, "a connection is closed once");
    const Split splits[] {
        {"byte by byte", [] { return qsizetype(1); }}, {"random", randomSizes(seed, most)}};
    for (const Split& split : splits) {
        const RecordingActions actions = actionsOf(spec, stream, split);
        require(actions.sent == whole.sent && actions.sentLate.isEmpty(),
            "any split gives the same answers");
        require(actions.closed == whole.closed, "any split closes the same");
    }
    return 0;
}
