// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/capturewords.h"

#include "core/analysis/analysissnapshot.h"
#include "core/words/format.h"

#include <QCoreApplication>

namespace {
/// Gives the words of this file their context.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CaptureWords)
};
}

QStringList captureRemarks(const CaptureSnapshot& capture)
{
    QStringList remarks;
    if (capture.growth != CaptureSnapshot::Growth::None)
        return remarks;
    const FileFindings& findings = capture.findings;
    if (capture.unreadableBytes > 0) {
        remarks += Words::tr("The file is cut short or damaged: its last %1 cannot be read. What "
                             "stands before them is complete.")
                       .arg(Format::byteCount(capture.unreadableBytes));
    }
    if (capture.format > CaptureSnapshot::newestFormat) {
        remarks += Words::tr("The file was written by a later version of Socketscope (format %1). "
                             "What this version does not know is left out.")
                       .arg(capture.format);
    }
    if (findings.hasPacketsAlone) {
        remarks += Words::tr("Another program has saved the file without what Socketscope noted "
                             "beside the packets. What connections did follows from the packets; "
                             "framings, behaviors and causes of errors are not known.");
    }
    if (findings.foreignPackets > 0) {
        remarks += Words::tr("Packets that are not of Socketscope were left out: %1.")
                       .arg(Format::number(findings.foreignPackets));
    }
    if (findings.repeatedPackets > 0) {
        remarks += Words::tr("Packets that the file has twice were taken once: %1.")
                       .arg(Format::number(findings.repeatedPackets));
    }
    if (findings.lateRecords > 0) {
        remarks += Words::tr("Parts of the file are not in the order of time: what came too late "
                             "got the time of what stands before it.");
    }
    return remarks;
}
