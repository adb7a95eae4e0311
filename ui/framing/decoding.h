// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysissnapshot.h"
#include "core/analysis/decoderules.h"

#include <QObject>

#include <optional>

class QWidget;
class Session;

/// "Decode as" of one window: asks, tells the session, and remembers what was chosen for ports.
/// GUI thread.
class Decoding : public QObject
{
    Q_OBJECT

public:
    /// Applies what is remembered. `session` and `window` outlive it.
    Decoding(Session* session, QWidget* window);

    /// Asks for the framing of a connection of the snapshot, its endpoint or its port.
    void choose(const AnalysisSnapshot& snapshot, ConnectionId connection);

private:
    void apply(const DecodeRule& rule, const std::optional<FramingSpec>& framing);

    Session* m_session;
    QWidget* m_window;
};
