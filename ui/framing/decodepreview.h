// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/analysis/streamstart.h"
#include "core/framing/framingguess.h"

#include <QStringList>

/// How a connection's bytes begin, and what a framing would make of them. A value: it does not
/// follow the connection.
class DecodePreview
{
public:
    DecodePreview(const AnalysisSnapshot& snapshot, ConnectionId connection);

    /// What explains these bytes best.
    [[nodiscard]] FramingGuess guess() const;
    /// The first messages that `framing` finds, safe to show.
    [[nodiscard]] QStringList messages(const FramingSpec& framing) const;

private:
    StreamStart m_start; // from the direction that spoke first
    StreamRole m_role; // of that one
    quint16 m_port = 0; // the server's
};
