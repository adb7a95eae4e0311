// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/frame.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QMap>
#include <QString>

/// The answer to one request, a whole message of the header/content protocol:
///
/// - text/json with the action `search`: `{"result": A}`, A looked up in `answers` under the value,
///   `No match for 'Q'.` if it is not there. Only text is looked up. A value Q or an action X that
///   is not text stands in the answer as Python prints it where that is one word (None, True,
///   False), else as its JSON.
/// - text/json with any other action X: `{"result": "Error: invalid action 'X'."}`. JSON that is no
///   object, or has no action, counts as the action None.
/// - any other content type: binary, `First 10 bytes of request: ` and these.
/// - a fault that leaves the stream going, of the header or of a text/json content, which the
///   tutorial's server does not survive: `{"result": "Error: CODE."}`, with a faulty member's name
///   after the code.
///
/// `frame` is the message's as HeaderContentFramer found it, `message` its bytes. Pure function.
[[nodiscard]] QByteArray applicationAnswer(
    const Frame& frame, QByteArrayView message, const QMap<QString, QString>& answers);
