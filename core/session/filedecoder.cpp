// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/filedecoder.h"

#include "core/analysis/analyzer.h"
#include "core/capture/capturereader.h"

Result<> decodeFile(const QString& path, const DecodeRules& rules, const Limits& limits,
    const std::function<bool(const AnalysisSnapshotPtr&)>& visit)
{
    constexpr std::chrono::milliseconds slice {50}; // of reading, before what was read is shown
    const Result<std::unique_ptr<CaptureReader>> opened = CaptureReader::open(path, limits);
    if (!opened)
        return opened.error();
    CaptureReader& reader = **opened;
    Analyzer analyzer(limits);
    analyzer.restart(std::make_shared<DecodeRules>(rules));
    bool isDone = false;
    bool isWanted = true;
    while (!isDone && isWanted) {
        isDone = reader.advance(std::chrono::steady_clock::now() + slice);
        const CaptureSnapshotPtr capture = reader.snapshot();
        bool isAnalyzed = false;
        while (!isAnalyzed && isWanted) {
            isAnalyzed = analyzer.advance(capture);
            isWanted = visit(analyzer.snapshot(analyzer.analyzedTime()));
        }
    }
    return reader.result();
}
