// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framing/streamrole.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

class FieldSink;

/// Does Framing::dissect() for one framing with its parameters. Any thread.
using Dissector
    = std::function<void(QByteArrayView message, const StreamRole& role, FieldSink& sink)>;

/// Does Framing::decoded(), likewise.
using ContentDecoder = std::function<QByteArray(QByteArrayView content)>;
